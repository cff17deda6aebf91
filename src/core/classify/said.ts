import type { Statement } from '../taxonomy.ts';
import { type Asked, echoed, kindsOf } from './echo.ts';
import { settle, statementsIn } from './engine.ts';
import { weigh } from './leaning.ts';
import type { Request } from './request.ts';
import type { AnswerRule } from './rules/answers.ts';
import type { Range } from './sentences.ts';
import type { Told } from './told.ts';
import { answerIn } from './topic.ts';
import { unsaid } from './unsaid.ts';
import { isRemark, isThoughtExperiment, isUserStory, type Speaker, stepsOut } from './voice.ts';

/** What the user's turn means for the reply. */
export interface Turn {
  request: Request;
  told: Told;
  /** Read only when it is needed. */
  asked: () => Asked;
  topic: () => AnswerRule | null;
}

/** A message with the turn that it answers. */
export interface Reading {
  text: string;
  turn: Turn;
  /** Where the message's first word stands: there the user's question may be answered. */
  opening: number;
}

const settingOf = ({ request, told, asked }: Turn) => ({ request, told, asked: kindsOf(asked()) });

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
  if (answer.length > 0) return settle([...answer, ...byRules]);
  const { addressed, confiding, social, playing } = turn.told;
  const personal = addressed || confiding || social || playing;
  let found = byRules;
  // Most sentences end here.
  if (found.length === 0 && !personal && !turn.topic()) return [];
  if (personal && found.every(({ strength }) => strength === 'weak'))
    found = settle([...unsaid(text, sentence, opening, turn, voice), ...found]);
  if (found.length === 0) found = answerIn(text, sentence, turn.topic(), voice, opens);
  found = settle(weigh(text, sentence, settingOf(turn), voice, found));
  if (found.length === 0 || isUserStory(words)) return [];
  return !personal && isThoughtExperiment(words) ? [] : found;
}
