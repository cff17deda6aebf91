import { carrySubject, markNames, markStageDirections, mergeAdverbs } from './adjust.ts';
import type { Range } from './sentences.ts';
import { standForI } from './subject.ts';
import { type Token, tokenise } from './tokens.ts';
import { hearTold, type Told } from './told.ts';

/**
 * The tokens of a sentence as the patterns are held against them: what its words stand for where they stand.
 * @param hidden quoted ranges [start, end, ...], whose words are nobody's claim
 * @param told what the user's turn tells
 */
export function readClosely(text: string, sentence: Range, hidden: readonly number[], told?: Told): Token[] {
  const tokens = tokenise(text, sentence.start, sentence.end, hidden);
  mergeAdverbs(tokens);
  standForI(tokens);
  if (told) hearTold(tokens, told);
  carrySubject(tokens);
  markStageDirections(text, tokens);
  markNames(text, tokens);
  return tokens;
}
