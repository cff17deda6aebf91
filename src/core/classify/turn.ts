import type { Statement, Voice } from '../taxonomy.ts';
import { type Asked, askedBy } from './asked.ts';
import { type Request, requestOf } from './request.ts';
import type { Scene } from './scene.ts';
import type { Range } from './sentences.ts';
import { type Told, toldBy } from './told.ts';

/** A sentence of the assistant, with what its words and its place found in it. */
export interface Finding {
  text: string;
  sentence: Range;
  /** The text of the sentence. */
  words: string;
  turn: Turn;
  /** Where the reply begins. */
  opening: number;
  voice: Voice;
  found: Statement[];
  /** Whether it may make a claim that no rule finds. */
  mayClaim: boolean;
}

/** The user's turn, as it is read once for the whole reply: what it wants, what it tells, what it asks. */
export interface Turn {
  request: Request;
  told: Told;
  asked: Asked;
  /** Has the last word on a sentence. */
  judge: (finding: Finding) => Statement[];
}

/** Reads the user's turn. */
export function turnOf(user: string | undefined, scene: Scene | undefined, judge: Turn['judge']): Turn {
  const request = requestOf(user, scene);
  return { request, told: toldBy(user, request === 'role'), asked: askedBy(user), judge };
}
