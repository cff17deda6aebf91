import type { Statement } from '../taxonomy.ts';
import { type Context, classifyMessage } from './message.ts';

export { ready } from './grammar.ts';
export { type Classified, type Context, classifyMessage } from './message.ts';
export type { Rule } from './rule.ts';
export { rules } from './rules/index.ts';
export { followScene, type Scene } from './scene.ts';

/** The statements of one message, sorted by start. See classifyMessage, which can also go on from an earlier result. */
export const classify = (text: string, context?: Context): Statement[] =>
  classifyMessage(text, context).statements;
