import { lexicon } from './lexicon.ts';
import { Words } from './words.ts';

/** A word or a mark of punctuation, contractions opened: "I'm" is two tokens, "i" and "am". */
export interface Token {
  /** Lower case, straight apostrophes. */
  word: string;
  /** Offsets into the message, UTF-16 code units. */
  start: number;
  end: number;
  /** What the word is to the rules: its own symbol and those of its lexicon classes. */
  symbols: readonly number[];
}

// Maps, not objects: "constructor" is a word like others.
const negated = new Map(Object.entries({ ca: 'can', wo: 'will', sha: 'shall', ai: 'am' }));
const endings = new Map(Object.entries({ m: 'am', re: 'are', ve: 'have', ll: 'will', d: 'would' }));
const unmarked = new Map<string, readonly string[]>(
  Object.entries({
    im: ['i', 'am'],
    ive: ['i', 'have'],
    youre: ['you', 'are'],
    thats: ['that', 'is'],
    dont: ['do', 'not'],
    cant: ['can', 'not'],
    didnt: ['did', 'not'],
    isnt: ['is', 'not'],
    wont: ['will', 'not'],
    cannot: ['can', 'not'],
  }),
);
for (const word of unmarked.keys()) lexicon.intern(word);
const isHost = new Set([
  'it',
  'that',
  'this',
  'he',
  'she',
  'what',
  'who',
  'there',
  'here',
  'how',
  'where',
  'everything',
]);

const goesOn = /^(?:\.\.+|\u2026)[\s*_]*[a-z]|^\.[\s*_]*[a-z]/;

const token = (word: string, start: number, end: number): Token => ({
  word,
  start,
  end,
  symbols: lexicon.symbolsOf(word),
});

const unknown = (word: string, start: number, end: number): Token => ({
  word,
  start,
  end,
  symbols: lexicon.symbolsOfUnknown(word),
});

function open(word: string, start: number, end: number, into: Token[]): void {
  const [first, second] = unmarked.get(word) ?? [];
  if (first && second) {
    const middle = start + (word === 'cannot' ? 3 : first.length);
    into.push(token(first, start, Math.min(middle, end)), token(second, Math.min(middle, end), end));
    return;
  }
  const mark = word.lastIndexOf("'");
  if (mark <= 0) {
    into.push(token(word, start, end));
    return;
  }
  const head = word.slice(0, mark);
  const tail = word.slice(mark + 1);
  const split = end - tail.length - 1;
  if (tail === 't' && head.endsWith('n')) {
    const verb = head.slice(0, -1);
    into.push(token(negated.get(verb) ?? verb, start, split - 1), token('not', split - 1, end));
  } else if (tail === 's') {
    const rest = head === 'let' ? 'us' : isHost.has(head) ? 'is' : "'s";
    into.push(token(head, start, split), token(rest, split, end));
  } else if (endings.has(tail)) {
    into.push(token(head, start, split), token(endings.get(tail) ?? tail, split, end));
  } else if (tail === '') {
    into.push(token(head, start, split));
  } else {
    into.push(token(word, start, end));
  }
}

/** The word at hand: lower case, straight apostrophes, nothing unseen. */
export const textOf = (text: string, { start, end }: Words): string =>
  text
    .slice(start, end)
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/[\u2019\u02bc]/g, "'");

/** What a word becomes when it is opened: itself, or the two words of a contraction. */
export function opened(word: string, start: number, end: number): Token[] {
  const tokens: Token[] = [];
  open(word, start, end, tokens);
  return tokens;
}

/** "I'm... choosing": dots within a sentence are a pause, not an end. */
const pauses = (text: string, { start, end }: Words, to: number): boolean =>
  end - start === 1 &&
  (text[start] === '.' || text[start] === '\u2026') &&
  goesOn.test(text.slice(start, Math.min(to, start + 12)));

/** "I, I want": whether the text at `at` says again what stood before the comma. */
function stammers(text: string, tokens: readonly Token[], at: number, to: number): boolean {
  const before = tokens.at(-2);
  if (tokens.at(-1)?.word !== ',' || !before) return false;
  const end = at + before.end - before.start;
  return end <= to && text.startsWith(text.slice(before.start, before.end), at);
}

/** Where, in a row of ranges, the first stands that ends after `at`. A block may hold thousands. */
function hiddenFrom(ranges: readonly number[], at: number): number {
  let low = 0;
  let high = ranges.length / 2;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[2 * middle + 1] as number) <= at) low = middle + 1;
    else high = middle;
  }
  return 2 * low;
}

/**
 * The tokens of one stretch of a message.
 * @param text the whole message
 * @param from where the stretch begins (included), UTF-16 code units
 * @param to where it ends (excluded)
 * @param hidden ranges [start, end, ...] in ascending order whose words are not the speaker's (quotations)
 */
export function tokenise(text: string, from: number, to: number, hidden: readonly number[] = []): Token[] {
  const tokens: Token[] = [];
  const words = new Words().read(text, from, to);
  let next = hiddenFrom(hidden, from);
  while (words.next()) {
    const { start, end } = words;
    while (next < hidden.length && start >= (hidden[next + 1] as number)) next += 2;
    if (next < hidden.length && start >= (hidden[next] as number)) {
      if (tokens.at(-1)?.word !== '\ufffc') tokens.push(token('\ufffc', start, end));
      continue;
    }
    if (pauses(text, words, to)) continue;
    if (stammers(text, tokens, start, to)) tokens.pop();
    const number = words.plain ? lexicon.numberRead(text, words) : -1;
    const word = lexicon.wordAt(number);
    if (!words.plain || unmarked.has(word)) open(textOf(text, words), start, end, tokens);
    else if (number < 0) tokens.push(unknown(text.slice(start, end).toLowerCase(), start, end));
    else tokens.push({ word, start, end, symbols: lexicon.symbolsAt(number) });
  }
  return tokens;
}
