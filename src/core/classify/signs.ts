import { kindsOf } from './echo.ts';
import { lexicon } from './lexicon.ts';
import type { Token } from './tokens.ts';
import type { Finding } from './turn.ts';

/** After these a class is a sign of its own: "i @feelVerb", "your @praiseAdj". */
const partners = new Set(['i', 'you', 'we', 'my', 'your', 'me', 'that', 'it', 'this']);
const longest = 5;
const marks = /[!*?:\u2014]/g;
const most = 3;

/** The signs of the words of a stretch of text. */
export function signsOfWords(tokens: readonly Token[], signs = new Set<string>()): Set<string> {
  const first = tokens[0]?.word ?? '';
  signs.add(`^${first}`).add(`^${first} ${tokens[1]?.word ?? ''}`);
  signs.add(`length ${Math.min(longest, Math.floor(tokens.length / 6))}`);
  let before = '';
  for (const { word, symbols } of tokens) {
    signs.add(word);
    if (before) signs.add(`${before} ${word}`);
    for (const name of lexicon.classesAmong(symbols)) {
      signs.add(name);
      if (partners.has(before)) signs.add(`${before} ${name}`);
    }
    before = word;
  }
  return signs;
}

function ofTurn({ sentence, turn, opening, voice }: Finding, signs: Set<string>): void {
  for (const [name, is] of Object.entries(turn.told)) if (is) signs.add(`told ${name}`);
  for (const category of kindsOf(turn.asked())) signs.add(`asked ${category}`);
  const topic = turn.topic();
  if (topic) signs.add(`topic ${topic.category}`);
  signs.add(`request ${turn.request}`).add(`voice ${voice}`);
  if (sentence.start === opening) signs.add('opens');
}

function ofRules({ turn, found }: Finding, signs: Set<string>): void {
  const asked = new Set(kindsOf(turn.asked()));
  const clear = new Set<string>();
  for (const { category, strength, rule, polarity } of found) {
    signs.add(`rule ${rule}`).add(`found ${category} ${strength === 'weak' ? 'weak' : 'clear'}`);
    if (polarity !== 'claim') signs.add(`polarity ${polarity}`);
    if (asked.has(category)) signs.add('found as asked');
    if (strength !== 'weak') clear.add(category);
  }
  signs.add(`clear ${Math.min(most, clear.size)}`);
}

/**
 * The signs by which a sentence is weighed: its words, pairs of words and word classes, how it begins, its length and
 * marks, what the user's turn is, and what the rules found. The same in training (cli/teach.ts) and in use.
 */
export function signsOf(finding: Finding, tokens: readonly Token[]): Set<string> {
  const { text, sentence } = finding;
  const signs = signsOfWords(tokens);
  for (const mark of text.slice(sentence.start, sentence.end).match(marks) ?? []) signs.add(mark);
  ofTurn(finding, signs);
  ofRules(finding, signs);
  return signs;
}
