import type { Statement, Voice } from '../taxonomy.ts';
import { type Asked, askedBy } from './echo.ts';
import { type Request, requestOf } from './request.ts';
import type { AnswerRule } from './rules/answers.ts';
import type { Scene } from './scene.ts';
import type { Range } from './sentences.ts';
import { type Told, toldBy } from './told.ts';
import { topicOf } from './topic.ts';

/** A sentence of the assistant, with what the rules found in it. */
export interface Finding {
  text: string;
  sentence: Range;
  turn: Turn;
  /** Where the reply begins. */
  opening: number;
  voice: Voice;
  found: Statement[];
}

/** What the user's turn means for the reply. */
export interface Turn {
  request: Request;
  told: Told;
  /** Read only when it is needed. */
  asked: () => Asked;
  topic: () => AnswerRule | null;
  /** Has the last word on a sentence. */
  judge: (finding: Finding) => Statement[];
}

/** Reads the user's turn. */
export function turnOf(user: string | undefined, scene: Scene | undefined, judge: Turn['judge']): Turn {
  let asked: Asked | undefined;
  let topic: AnswerRule | null | undefined;
  const request = requestOf(user, scene);
  return {
    request,
    told: toldBy(user, request === 'role'),
    asked: () => {
      asked ??= askedBy(user);
      return asked;
    },
    topic: () => {
      if (topic === undefined) topic = topicOf(user);
      return topic;
    },
    judge,
  };
}
