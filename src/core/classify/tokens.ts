import { lexicon } from './lexicon.ts';

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

const shape =
  /[A-Za-z0-9\u00c0-\u024f\ufffc]+(?:['\u2019\u02bc-][A-Za-z0-9\u00c0-\u024f]+)*['\u2019]?|[,;:.!?\u2026\u2014\u2013()\u201c\u201d"]|--|\ud83e\udd72/g;
const negated: Record<string, string> = { ca: 'can', wo: 'will', sha: 'shall', ai: 'am' };
const endings: Record<string, string> = { m: 'am', re: 'are', ve: 'have', ll: 'will', d: 'would' };
const unmarked: Record<string, readonly [string, string]> = {
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
};
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

/** "I'm... choosing": dots within a sentence are a pause, not an end. */
const dots = /^[.\u2026]$/;
const goesOn = /^(?:\.\.+|\u2026)[\s*_]*[a-z]|^\.[\s*_]*[a-z]/;

const token = (word: string, start: number, end: number): Token => ({
  word,
  start,
  end,
  symbols: lexicon.symbolsOf(word),
});

function open(word: string, start: number, end: number, into: Token[]): void {
  const pair = unmarked[word];
  if (pair) {
    const middle = start + (word === 'cannot' ? 3 : pair[0].length);
    into.push(token(pair[0], start, Math.min(middle, end)), token(pair[1], Math.min(middle, end), end));
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
    into.push(token(negated[verb] ?? verb, start, split - 1), token('not', split - 1, end));
  } else if (tail === 's') {
    const second = head === 'let' ? 'us' : isHost.has(head) ? 'is' : "'s";
    into.push(token(head, start, split), token(second, split, end));
  } else if (Object.hasOwn(endings, tail)) {
    into.push(token(head, start, split), token(endings[tail] as string, split, end));
  } else if (tail === '') {
    into.push(token(head, start, split));
  } else {
    into.push(token(word, start, end));
  }
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
  const part = text.slice(from, to);
  let next = 0;
  for (const found of part.matchAll(shape)) {
    const start = from + found.index;
    const end = start + found[0].length;
    while (next < hidden.length && start >= (hidden[next + 1] as number)) next += 2;
    if (next < hidden.length && start >= (hidden[next] as number)) {
      if (tokens.at(-1)?.word !== '\ufffc') tokens.push(token('\ufffc', start, end));
      continue;
    }
    if (dots.test(found[0]) && goesOn.test(part.slice(found.index, found.index + 12))) continue;
    const last = tokens.at(-1);
    const before = tokens.at(-2);
    if (last?.word === ',' && before && part.startsWith(text.slice(before.start, before.end), found.index))
      tokens.pop();
    open(found[0].toLowerCase().replace(/[\u2019\u02bc]/g, "'"), start, end, tokens);
  }
  return tokens;
}
