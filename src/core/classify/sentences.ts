/** A stretch of the message: `start` included, `end` excluded, UTF-16 code units. */
export interface Range {
  start: number;
  end: number;
}

const newline = 0x0a;
const ellipsis = 0x2026;
/** The question mark; beside the ellipsis, no letter ends a sentence. */
const lastStop = 0x3f;
const isStop = (unit: number): boolean =>
  unit === 0x2e || unit === 0x21 || unit === lastStop || unit === ellipsis;
/** What may stand between a stop and the white space after it. */
const closers = new Set([...')]"\'\u201d\u2019*_'].map((one) => one.charCodeAt(0)));
const abbreviation =
  /(?:^|[\s(])(?:mr|mrs|ms|dr|prof|st|vs|etc|e\.g|i\.e|cf|no|fig|approx|inc|ltd|jr|sr|[a-z])\.$/i;
const space = /\s/;
const isSpace = (unit: number): boolean =>
  unit < 0x80 ? unit === 0x20 || (unit >= 9 && unit <= 13) : space.test(String.fromCharCode(unit));
/** A stretch without a sentence end is cut here, at white space, so that no step sees more than this at once. */
const longest = 1200;

function cut(text: string, from: number, to: number, into: Range[]): void {
  let start = from;
  while (start < to && isSpace(text.charCodeAt(start))) start++;
  let end = to;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  while (end - start > longest) {
    let at = start + text.slice(start, start + longest + 1).lastIndexOf(' ');
    if (at <= start) at = start + longest;
    if (at < end && (text.charCodeAt(at) & 0xfc00) === 0xdc00) at--;
    into.push({ start, end: at });
    start = at;
  }
  if (end > start) into.push({ start, end });
}

/** Whether a sentence ends with the stops, and what closes them, in text[at, after). */
function ends(text: string, at: number, after: number, from: number, to: number): boolean {
  let next = after;
  while (next < to && (text[next] === ' ' || text[next] === '\t')) next++;
  const follower = next < to ? (text[next] as string) : '';
  const lower = follower >= 'a' && follower <= 'z';
  const first = text[at];
  if (first === '\n') return !lower;
  if (lower) return first === '!' || first === '?';
  return first !== '.' || !abbreviation.test(text.slice(Math.max(from, at - 7), at + 1));
}

/** The sentences of text[from, to), in order; white space around them is left out. */
export function sentencesOf(text: string, from: number, to: number): Range[] {
  const found: Range[] = [];
  let start = from;
  for (let at = from; at < to; ) {
    const unit = text.charCodeAt(at);
    let after = at + 1;
    if (unit > lastStop && unit !== ellipsis) {
      at = after;
      continue;
    }
    if (isStop(unit)) {
      while (after < to && isStop(text.charCodeAt(after))) after++;
      while (after < to && closers.has(text.charCodeAt(after))) after++;
    }
    const isEnd = unit === newline || (isStop(unit) && (after === to || isSpace(text.charCodeAt(after))));
    if (isEnd && ends(text, at, after, from, to)) {
      cut(text, start, after, found);
      start = after;
    }
    at = after;
  }
  cut(text, start, to, found);
  return found;
}
