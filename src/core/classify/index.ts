import type { Statement } from '../taxonomy.ts';
import { type Classified, type Context, classifyMessage } from './message.ts';

export { ready } from './grammar.ts';
export type { Rule } from './rule.ts';
export { rules } from './rules/index.ts';
export { followScene, type Scene } from './scene.ts';
export { type Classified, type Context, classifyMessage };

/**
 * The statements of one message, sorted by start.
 * @param text the message as the assistant wrote it (markdown), or as the content script reads it from the page
 */
export const classify = (text: string, context?: Context): readonly Statement[] =>
  classifyMessage(text, context).statements;
