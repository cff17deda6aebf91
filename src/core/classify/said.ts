import type { Statement } from '../taxonomy.ts';
import { echoed } from './echo.ts';
import { settle, statementsIn } from './engine.ts';
import { isTalk, mayClaim } from './leaning.ts';
import type { Range } from './sentences.ts';
import { answerIn } from './topic.ts';
import type { Turn } from './turn.ts';
import { unsaid } from './unsaid.ts';
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
  const answer = opens ? echoed(text, sentence, turn.asked(), voice) : [];
  const personal = isTalk(turn);
  let found = answer.length > 0 ? settle([...answer, ...byRules]) : byRules;
  // Most sentences end here.
  if (found.length === 0 && !personal && !turn.topic() && !mayClaim(words, turn)) return [];
  if (personal && found.every(({ strength }) => strength === 'weak'))
    found = settle([...unsaid(text, sentence, opening, turn, voice), ...found]);
  if (found.length === 0) found = answerIn(text, sentence, turn.topic(), voice, opens);
  found = settle(turn.judge({ text, sentence, turn, opening, voice, found }));
  if (found.length === 0 || isUserStory(words)) return [];
  return !personal && isThoughtExperiment(words) ? [] : found;
}
