/** A stretch of the message: `start` included, `end` excluded, UTF-16 code units. */
export interface Range {
  start: number;
  end: number;
}

// Looked for at the first of a row of stops alone: from within it nothing else is found, only more slowly.
const stop = /(?<![.!?\u2026])[.!?\u2026]+[)\]"'\u201d\u2019*_]*(?=\s|$)|\n/g;
const abbreviation =
  /(?:^|[\s(])(?:mr|mrs|ms|dr|prof|st|vs|etc|e\.g|i\.e|cf|no|fig|approx|inc|ltd|jr|sr|[a-z])\.$/i;
const space = /\s/;
/** A stretch without a sentence end is cut here, at white space, so that no step sees more than this at once. */
const longest = 1200;

function* cut(text: string, from: number, to: number): Generator<Range> {
  let start = from;
  while (start < to && space.test(text[start] as string)) start++;
  let end = to;
  while (end > start && space.test(text[end - 1] as string)) end--;
  while (end - start > longest) {
    let at = start + text.slice(start, start + longest + 1).lastIndexOf(' ');
    if (at <= start) at = start + longest;
    if (at < end && (text.charCodeAt(at) & 0xfc00) === 0xdc00) at--;
    yield { start, end: at };
    start = at;
  }
  if (end > start) yield { start, end };
}

function ends(text: string, found: RegExpExecArray, from: number, to: number): boolean {
  const after = found.index + found[0].length;
  let next = after;
  while (next < to && (text[next] === ' ' || text[next] === '\t')) next++;
  const follower = text[next] ?? '';
  const lower = follower >= 'a' && follower <= 'z';
  if (found[0] === '\n') return !lower;
  if (lower) return found[0].startsWith('!') || found[0].startsWith('?');
  return (
    found[0][0] !== '.' || !abbreviation.test(text.slice(Math.max(from, found.index - 7), found.index + 1))
  );
}

/** The sentences of text[from, to), in order; white space around them is left out. */
export function* sentencesOf(text: string, from: number, to: number): Generator<Range> {
  const part = text.slice(from, to);
  let start = from;
  stop.lastIndex = 0;
  const search = new RegExp(stop);
  for (let found = search.exec(part); found; found = search.exec(part)) {
    const end = from + found.index + found[0].length;
    if (!ends(part, found, 0, part.length)) continue;
    yield* cut(text, start, end);
    start = end;
  }
  yield* cut(text, start, to);
}
