import type { Category } from '../taxonomy.ts';
import type { Token } from './tokens.ts';
import type { Finding, Turn } from './turn.ts';

/** Takes the signs of a sentence, each any number of times. */
export interface SignSink {
  sign: (name: string) => void;
  /** A word with the one before it; '' before the first. */
  word: (token: Token, before: string) => void;
}

const longest = 5;
const marks = ['!', '*', '?', ':', '\u2014'];
const most = 3;

/** The signs of words: the words, pairs of them and their classes, how they begin and how many they are. */
export function tellWords(tokens: readonly Token[], sink: SignSink): void {
  const first = tokens[0]?.word ?? '';
  sink.sign(`^${first}`);
  sink.sign(`^${first} ${tokens[1]?.word ?? ''}`);
  sink.sign(`length ${Math.min(longest, Math.floor(tokens.length / 6))}`);
  let before = '';
  for (const token of tokens) {
    sink.word(token, before);
    before = token.word;
  }
}

/** The categories of the claims that an answer makes. */
const categoriesAsked = ({ asked: { claims, kinds } }: Turn): Category[] =>
  [...claims, ...kinds].map(({ category }) => category);

function tellTurn({ sentence, turn, opening, voice }: Finding, { sign }: SignSink): void {
  for (const [name, is] of Object.entries(turn.told)) if (is) sign(`told ${name}`);
  for (const category of categoriesAsked(turn)) sign(`asked ${category}`);
  const { topic } = turn.asked;
  if (topic) sign(`topic ${topic.category}`);
  sign(`request ${turn.request}`);
  sign(`voice ${voice}`);
  if (sentence.start === opening) sign('opens');
}

function tellRules({ turn, found }: Finding, { sign }: SignSink): void {
  const asked = categoriesAsked(turn);
  const clear = new Set<string>();
  for (const { category, strength, rule, polarity } of found) {
    sign(`rule ${rule}`);
    sign(`found ${category} ${strength === 'weak' ? 'weak' : 'clear'}`);
    if (polarity !== 'claim') sign(`polarity ${polarity}`);
    if (asked.includes(category)) sign('found as asked');
    if (strength !== 'weak') clear.add(category);
  }
  sign(`clear ${Math.min(most, clear.size)}`);
}

/**
 * The signs by which a sentence is weighed: its words, pairs of words and word classes, how it begins, its length and
 * marks, what the user's turn is, and what the rules found. The same in training (cli/teach.ts) and in use.
 * @param tokens the tokens of the sentence
 */
export function tellSigns(finding: Finding, tokens: readonly Token[], sink: SignSink): void {
  tellWords(tokens, sink);
  for (const mark of marks) if (finding.words.includes(mark)) sink.sign(mark);
  tellTurn(finding, sink);
  tellRules(finding, sink);
}
