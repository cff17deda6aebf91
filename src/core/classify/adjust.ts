import { lexicon } from './lexicon.ts';
import type { Token } from './tokens.ts';

const subjects = new Set([
  'i',
  'you',
  'we',
  'they',
  'he',
  'she',
  'it',
  'who',
  'which',
  'people',
  'users',
  'humans',
  'this',
  'that',
]);
const coordinators = new Set(['and', 'but', 'or', 'yet', 'nor']);
const self = lexicon.id('i');
const finite = new Set([
  'do',
  'am',
  'have',
  'can',
  'will',
  'would',
  'could',
  'should',
  'must',
  'may',
  'might',
  'was',
  'did',
  'had',
  'cannot',
]);

function beginsPredicate(tokens: readonly Token[], at: number): boolean {
  let next = at;
  while (next < at + 3 && lexicon.has('adv', tokens[next]?.word ?? '') && tokens[next]?.word !== 'not')
    next++;
  const word = tokens[next]?.word ?? '';
  return finite.has(word) || (lexicon.has('predicate', word) && !word.endsWith('ing'));
}

/**
 * "I am an assistant and don't have opinions": lets the coordinator stand for the subject that was left out, so that
 * the patterns of "I" find the second predicate too. Changes the tokens in place.
 */
export function carrySubject(tokens: Token[]): void {
  let subject = '';
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (subjects.has(token.word)) subject = token.word;
    else if (subject === 'i' && coordinators.has(token.word) && beginsPredicate(tokens, at + 1)) {
      tokens[at] = {
        ...token,
        start: tokens[at + 1]?.start ?? token.start,
        symbols: [...token.symbols, self],
      };
    }
  }
}

const stageDirection = lexicon.id('@stageDirection');
const stageFeeling = lexicon.id('@stageFeeling');
/** What a word after an asterisk may be. */
export const staged = [stageDirection, stageFeeling];
const beforeStage = /(?:^|[.!?\u2026"\u201d)\n*:~,])\s*$/;
const performed = /(?:s|ing)$/;
const performers = new Set(['i', 'he', 'she', 'they']);
const isCapital = (unit: number): boolean => unit >= 0x41 && unit <= 0x5a;

/** "*smiles*": marks the verb of an action between single asterisks. Changes the tokens in place. */
export function markStageDirections(text: string, tokens: Token[]): void {
  for (let at = 0; at < tokens.length; at++) {
    const first = tokens[at] as Token;
    const star = first.start - 1;
    if (text[star] !== '*' || text[star - 1] === '*') continue;
    if (!beforeStage.test(text.slice(Math.max(0, star - 3), star))) continue;
    const named = performers.has(first.word) || isCapital(text.charCodeAt(first.start));
    const where = named && !performed.test(first.word) ? at + 1 : at;
    const token = tokens[where];
    if (!token || !performed.test(token.word) || !lexicon.has('actionVerb', token.word)) continue;
    const more = lexicon.has('feelingAction', token.word) ? staged : [stageDirection];
    tokens[where] = { ...token, symbols: [...token.symbols, ...more] };
  }
}

export const nameLike = lexicon.id('@nameLike');
const opensSentence = new Set(['.', '!', '?', ':', ';', '\u2026', '(', '"', '\u201c']);

/** "SO PROUD": a word that the lexicon knows, said aloud, and nobody's name. */
const isShouted = (text: string, { start, end, symbols }: Token): boolean =>
  symbols.length > 0 && end - start > 1 && isCapital(text.charCodeAt(end - 1));

/** A word with a capital letter within a sentence: most often a name. Changes the tokens in place. */
export function markNames(text: string, tokens: Token[]): void {
  for (let at = 1; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (token.word === 'i' || !isCapital(text.charCodeAt(token.start)) || isShouted(text, token)) continue;
    if (opensSentence.has(tokens[at - 1]?.word ?? '') || tokens[at - 1]?.end === token.start) continue;
    tokens[at] = { ...token, symbols: [...token.symbols, nameLike] };
  }
}

const mergeable = lexicon.members('mergeable');
const merged = lexicon.members('merged');

/** "a little", "kind of": makes one adverb of two words. Changes the tokens in place. */
export function mergeAdverbs(tokens: Token[]): void {
  for (let at = 0; at + 1 < tokens.length; at++) {
    const first = tokens[at] as Token;
    if (!mergeable.has(first.word)) continue;
    const second = tokens[at + 1] as Token;
    const word = `${first.word}-${second.word}`;
    const after = tokens[at + 2]?.word ?? '';
    // "kind of you" is praise.
    if (!merged.has(word) || after === 'of' || (first.word === 'kind' && after === 'you')) continue;
    tokens.splice(at, 2, { word, start: first.start, end: second.end, symbols: lexicon.symbolsOf(word) });
  }
}

/** The symbols that a word may get here because of the words around it; of what its letters look like, see the constants above. */
export function gains(word: string): number[] {
  const gained: number[] = [];
  if (!mergeable.has(word)) return gained;
  for (const whole of merged) if (whole.startsWith(`${word}-`)) gained.push(...lexicon.symbolsOf(whole));
  return gained;
}
