import { type Classified, followScene, type Scene } from '../core/classify/index.ts';
import type { MessageRecord } from '../platform/tab-state.ts';

/** What a reply is read by: the turn that it answers, and the scene that all turns before it have set. */
export interface Context {
  user: string | null;
  scene: Scene | undefined;
}

/** One message as a conversation holds it. */
export interface Held {
  record: MessageRecord;
  classified?: Classified;
  /** What it was classified by. */
  context?: Context;
  /** For each statement, the keys by which it can be dismissed. */
  keys?: string[][];
  /** The scene before and after this message, kept while neither the scene before nor the text changes. */
  scene?: { before: Scene | undefined; text: string; after: Scene };
}

/** Whether a reply would be read alike by both. */
export const isSameContext = (one: Context, other: Context): boolean =>
  one.user === other.user && (one.scene?.rolePlay ?? false) === (other.scene?.rolePlay ?? false);

/**
 * The context of each message, in reading order.
 * @param leftOut messages that are not held, with the scene after each where it is known
 */
export function* contextsOf(
  order: readonly string[],
  held: ReadonlyMap<string, Held>,
  leftOut: ReadonlyMap<string, Scene | undefined>,
): Generator<[id: string, context: Context]> {
  let user: string | null = null;
  let scene: Scene | undefined;
  for (const id of order) {
    yield [id, { user, scene }];
    const one = held.get(id);
    if (!one) {
      scene = leftOut.get(id) ?? scene;
      continue;
    }
    // What a model shows of its reasoning sets no scene and answers nobody.
    if (one.record.isReasoning) continue;
    const { role, text } = one.record;
    if (role === 'user') user = text;
    if (one.scene?.before !== scene || one.scene?.text !== text)
      one.scene = { before: scene, text, after: followScene(scene, { role, text }) };
    scene = one.scene?.after;
  }
}
