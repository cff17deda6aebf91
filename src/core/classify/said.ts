import type { Statement } from '../taxonomy.ts';
import { withAnswer } from './answer.ts';
import { settle, statementsIn } from './engine.ts';
import { mayClaim } from './leaning.ts';
import type { Range } from './sentences.ts';
import { isTalk } from './told.ts';
import type { Finding, Turn } from './turn.ts';
import { isRemark, isThoughtExperiment, isUserStory, type Speaker, stepsOut } from './voice.ts';

/** A message with the turn that it answers. */
export interface Reading {
  text: string;
  turn: Turn;
  /** Where the message's first word stands: there the user's question may be answered. */
  opening: number;
}

/**
 * What one sentence says: by its answer to the user's question, by the rules, by its place and by its weight.
 * @param hidden quoted ranges [start, end, ...]
 */
export function saidIn(
  { text, turn, opening }: Reading,
  sentence: Range,
  speaker: Speaker,
  hidden: readonly number[],
): Statement[] {
  if (speaker === 'borrowed') return [];
  const words = text.slice(sentence.start, sentence.end);
  const opens = sentence.start === opening;
  const remark = speaker === 'own' || isRemark(words, opens);
  // A scruple at the start of a reply is the assistant's own, whatever text was asked for.
  const scruple = opens && !words.includes('\n');
  if (speaker === 'mixed' && (isUserStory(words) || !(remark || scruple))) return [];
  const voice = turn.request === 'role' && !stepsOut(words) ? 'character' : 'assistant';
  const byRules = statementsIn(text, sentence, voice, hidden, turn.told);
  if (speaker === 'mixed')
    return remark ? byRules : byRules.filter(({ category }) => category === 'morality');
  const personal = isTalk(turn.told);
  const found = withAnswer(words, sentence, opening, voice, turn, byRules);
  const open = mayClaim(words, turn);
  // Most sentences end here.
  if (found.length === 0 && !personal && !turn.asked.topic && !open) return [];
  const finding: Finding = { text, sentence, words, turn, opening, voice, found, mayClaim: open };
  const judged = settle(turn.judge(finding));
  if (judged.length === 0 || isUserStory(words)) return [];
  return !personal && isThoughtExperiment(words) ? [] : judged;
}
