import { lexicon } from './lexicon.ts';
import type { Token } from './tokens.ts';

const subjects = new Set(['i', 'you', 'we', 'they', 'he', 'she', 'it', 'who', 'which', 'people', 'users', 'humans', 'this', 'that']);
const coordinators = new Set(['and', 'but', 'or', 'yet', 'nor']);
const self = lexicon.id('i');
const finite = new Set(['do', 'am', 'have', 'can', 'will', 'would', 'could', 'should', 'must', 'may', 'might', 'was', 'did', 'had', 'cannot']);

function beginsPredicate(tokens: readonly Token[], at: number): boolean {
  let next = at;
  while (next < at + 3 && lexicon.has('adv', tokens[next]?.word ?? '') && tokens[next]?.word !== 'not') next++;
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
      tokens[at] = { ...token, start: tokens[at + 1]?.start ?? token.start, symbols: [...token.symbols, self] };
    }
  }
}
