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
  /(?:^|[\s(])(?:mr|mrs|ms|dr|prof|st|vs|etc|e\.g|i\.e|cf|fig|approx|inc|ltd|jr|sr|[a-hj-tv-z])\.$/i;
/** "No. 5", while "No. It was" is an answer and a sentence. */
const numbered = /(?:^|[\s(])no\.$/i;
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

const isDigit = (letter: string): boolean => letter >= '0' && letter <= '9';
/** Whether the stop at `at`, before `follower`, is one of an abbreviation. */
function abbreviated(text: string, at: number, from: number, follower: string): boolean {
  const word = text.slice(Math.max(from, at - 7), at + 1);
  return abbreviation.test(word) || (isDigit(follower) && numbered.test(word));
}
const wholeWord = /[a-z]{2}$/;
const firstLetter = /[A-Za-z]/;
/** Whether the sentence from `start` on is typed without a capital, as the next line then is too. */
function isCasual(text: string, start: number, at: number): boolean {
  const letter = firstLetter.exec(text.slice(start, Math.min(at, start + 12)))?.[0] ?? '';
  return letter >= 'a';
}

/** Whether the sentence from `start` on ends with the stops, and what closes them, in text[at, after). */
function ends(text: string, start: number, at: number, after: number, to: number): boolean {
  let next = after;
  while (next < to && (text[next] === ' ' || text[next] === '\t')) next++;
  const follower = next < to ? (text[next] as string) : '';
  const lower = follower >= 'a' && follower <= 'z';
  const first = text[at];
  if (first === '\n') return !lower || isCasual(text, start, at);
  // "ok. i'll wait": who writes without capitals ends sentences too, but not after "a.m." or dots that pause.
  if (lower && first === '.')
    return (
      after === at + 1 &&
      wholeWord.test(text.slice(Math.max(start, at - 2), at)) &&
      !abbreviated(text, at, start, follower)
    );
  if (lower) return first === '!' || first === '?';
  return first !== '.' || !abbreviated(text, at, start, follower);
}

/** The full stops of writing that puts no space after them: of Chinese and Japanese, and of Hindi. */
const wideStops = new Set([...'\u0964\u3002\uff01\uff1f'].map((one) => one.charCodeAt(0)));
const firstWideStop = 0x964;

const asterisk = 0x2a;
const firstEmoji = 0xd83c;
const isEmoji = (unit: number): boolean => unit >= firstEmoji && unit <= 0xd83e;
/** What belongs to the emoji before it: the other half of a pair, a joiner, a variation, another emoji. */
const isEmojiPart = (unit: number): boolean =>
  (unit >= 0xd83c && unit <= 0xdfff) || unit === 0x200d || unit === 0xfe0f;
const capital = /[A-Z]/;

/** Where the emoji at `at` end, when a new sentence begins after them: "Of course 💖 You are"; else -1. */
function emojiEnd(text: string, at: number, to: number): number {
  let after = at + 1;
  while (after < to && isEmojiPart(text.charCodeAt(after))) after++;
  let next = after;
  while (next < to && text[next] === ' ') next++;
  return next > after && next < to && capital.test(text[next] as string) ? after : -1;
}

/** A stage direction: what is done, by a verb in "s" or "ing", or more than two words in small letters. */
const direction = /^\*(?:[a-z]+(?:s|ing)\b|[A-Z][a-z]+(?:s|ing) |[a-z]+ \w+ )[^*\n]{0,200}[^*\s]\*(?=\s)/;
const longestDirection = 220;

/** Whether nothing but white space stands before `at` in the sentence that begins at `start`. */
function opens(text: string, start: number, at: number): boolean {
  for (let place = start; place < at; place++) if (!isSpace(text.charCodeAt(place))) return false;
  return true;
}

/** Where the stage direction that opens a sentence at `at` ends: "*hugs you* I missed you"; else -1. */
function directionEnd(text: string, at: number, to: number): number {
  const found = direction.exec(text.slice(at, Math.min(to, at + longestDirection)));
  return found ? at + found[0].length : -1;
}

/** The sentences of text[from, to), in order; white space around them is left out. */
export function sentencesOf(text: string, from: number, to: number): Range[] {
  const found: Range[] = [];
  let start = from;
  for (let at = from; at < to; ) {
    const unit = text.charCodeAt(at);
    let after = at + 1;
    if (unit > lastStop && unit !== ellipsis) {
      const end =
        unit < firstWideStop ? -1 : wideStops.has(unit) ? after : isEmoji(unit) ? emojiEnd(text, at, to) : -1;
      if (end > 0) {
        cut(text, start, end, found);
        start = end;
        after = end;
      }
      at = after;
      continue;
    }
    if (unit === asterisk && opens(text, start, at)) {
      const end = directionEnd(text, at, to);
      if (end > 0) {
        cut(text, start, end, found);
        start = end;
        at = end;
        continue;
      }
    }
    if (isStop(unit)) {
      while (after < to && isStop(text.charCodeAt(after))) after++;
      while (after < to && closers.has(text.charCodeAt(after))) after++;
    }
    const isEnd = unit === newline || (isStop(unit) && (after === to || isSpace(text.charCodeAt(after))));
    if (isEnd && ends(text, start, at, after, to)) {
      cut(text, start, after, found);
      start = after;
    }
    at = after;
  }
  cut(text, start, to, found);
  return found;
}
