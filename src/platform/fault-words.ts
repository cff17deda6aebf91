/** What is kept of a fault: its kind and its place in our own code, never what a page or a reader said. */
export interface FaultWords {
  /** The error's name and its message up to the first quotation mark, addresses left out. */
  what: string;
  /** Places in our own code, the innermost first: file, line and column as built. */
  where: string[];
}

const longestWhat = 120;
const mostPlaces = 4;

/** Browsers quote in their messages what they could not read, and quotes stand in quotes: nothing after the first stays. */
const withoutWords = (line: string): string =>
  line
    .replace(/["'`“”‘’].*$/su, '"…"')
    .replace(/\b[a-z][a-z0-9+.-]*:\/\/\S*/gi, '…')
    .replace(/\s+/g, ' ')
    .slice(0, longestWhat);

const ownPlace = /(?:chrome|moz)-extension:\/\/[^/\s]+\/([\w./-]+:\d+(?::\d+)?)/g;

/** An error as text, its stack below it; what `faultIn` reads. */
export const faultText = (error: unknown): string =>
  `${error}\n${(error as { stack?: unknown } | null)?.stack ?? ''}`;

/** What may be kept of an error that was made into text by `faultText`. */
export const faultIn = (text: string): FaultWords => ({
  what: withoutWords(text.split('\n', 1)[0] ?? ''),
  where: [...new Set([...text.matchAll(ownPlace)].map(([, place = '']) => place))].slice(0, mostPlaces),
});
