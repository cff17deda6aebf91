import { classifyMessage, followScene, type Scene } from '../core/classify/index.ts';
import type { Statement } from '../core/taxonomy.ts';
import type { MarkedStatement } from '../platform/protocol.ts';
import type { MessageRecord, TabRecord } from '../platform/tab-state.ts';
import { type Context, contextsOf, type Held, isSameContext } from './context.ts';

/** One frame's part of a tab: which messages it shows, in reading order. */
type Frame = Omit<TabRecord, 'leftOut' | 'asleep'>;

/** So many messages of a conversation can go on cheaply; replies grow one at a time, or a few. */
const mostTrails = 16;

/**
 * The conversation of one tab as the background holds it: a cache of what `storage.session` keeps, so that it can be
 * lost at any time and built again from there.
 */
export class Conversation {
  private readonly held = new Map<string, Held>();
  private readonly frames = new Map<number, Frame>();
  /** The last order that each frame told, by its revision there. */
  private readonly revisions = new Map<number, number>();
  /** Messages of the page for which there was no room, and the scene after each where it is known. */
  private readonly leftOut = new Map<string, Scene | undefined>();
  /** The messages with a `classified`, the one that changed last at the end. */
  private readonly trails = new Set<string>();

  private asleep = false;
  /** Whether a frame has told of messages before it had read all. */
  private inParts = false;

  constructor(stored: readonly MessageRecord[] = []) {
    for (const record of stored) this.held.set(record.id, { record });
  }

  /**
   * Sets which messages a frame shows. Returns the ids that no frame shows any more; they are forgotten.
   * @param revision by which the frame will name this order when it tells what became of it
   */
  setFrame(frame: number, part: Frame | null, revision?: number): string[] {
    if (part?.unread) this.inParts = true;
    if (part) this.frames.set(frame, part);
    else this.frames.delete(frame);
    if (revision === undefined) this.revisions.delete(frame);
    else this.revisions.set(frame, revision);
    const shown = new Set(this.order());
    const gone = [...this.held.keys()].filter((id) => !shown.has(id));
    for (const id of gone) this.held.delete(id);
    for (const id of this.leftOut.keys()) if (!shown.has(id)) this.leftOut.delete(id);
    return gone;
  }

  /**
   * Lets go of these messages, for want of room.
   * @param asleep whether there will be room again: then the page is to send them once more
   */
  leaveOut(ids: readonly string[], asleep: boolean): void {
    this.asleep = asleep;
    for (const id of ids) {
      this.leftOut.set(id, this.held.get(id)?.scene?.after);
      this.held.delete(id);
    }
  }

  /** The messages that are held, in reading order. */
  inOrder(): MessageRecord[] {
    return this.order().flatMap((id) => this.held.get(id)?.record ?? []);
  }

  get hasLeftOut(): boolean {
    return this.leftOut.size > 0;
  }

  /** The order that a frame told last, if that was the one of this revision; null where it is not known. */
  orderOf(frame: number, revision: number): readonly string[] | null {
    return this.revisions.get(frame) === revision ? (this.frames.get(frame)?.order ?? null) : null;
  }

  /** The ids of all messages in reading order, the top frame's first. */
  order(): string[] {
    return [...this.frames.entries()].sort(([a], [b]) => a - b).flatMap(([, part]) => part.order);
  }

  /** How many messages of its pages are still to be read. */
  private get unread(): number {
    return [...this.frames.values()].reduce((sum, part) => sum + (part.unread ?? 0), 0);
  }

  /** What the panel is told of the tab; null when no frame holds a conversation. */
  record(): TabRecord | null {
    const [first] = [...this.frames.entries()].sort(([a], [b]) => a - b);
    if (!first) return null;
    const { size: leftOut } = this.leftOut;
    return {
      ...first[1],
      order: this.order(),
      unread: this.unread,
      leftOut,
      asleep: this.asleep && leftOut > 0,
    };
  }

  message(id: string): MessageRecord | undefined {
    return this.held.get(id)?.record;
  }

  messages(): MessageRecord[] {
    return [...this.held.values()].map(({ record }) => record);
  }

  /** Keeps by which keys a message's statements can be dismissed. */
  noteKeys(id: string, statements: readonly Pick<MarkedStatement, 'key' | 'phraseKey'>[]): void {
    const held = this.held.get(id);
    if (held) held.keys = statements.map(({ key, phraseKey }) => [key, phraseKey]);
  }

  /** The statements of all messages but the dismissed ones. */
  statementsWithout(dismissed: ReadonlySet<string>): Statement[] {
    return [...this.held.values()].flatMap(({ record, keys }) =>
      record.statements.filter((_, at) => !keys?.[at]?.some((key) => dismissed.has(key))),
    );
  }

  /** Takes a message's new text, classifies it if it is the assistant's, and returns what is now held of it. */
  update(next: Omit<MessageRecord, 'language' | 'statements' | 'roleplay'>): MessageRecord {
    const before = this.held.get(next.id);
    const now = this.contextOf(next.id);
    const { user, scene } = now;
    this.leftOut.delete(next.id);
    if (next.role === 'user') {
      const after = followScene(scene, { role: 'user', text: next.text });
      const record: MessageRecord = {
        ...next,
        language: 'english',
        statements: [],
        roleplay: after.rolePlay,
      };
      this.held.set(next.id, { record });
      return record;
    }
    if (before?.context && before.record.text === next.text && isSameContext(before.context, now)) {
      before.record = { ...before.record, ...next };
      return before.record;
    }
    const context = {
      ...(user === null ? {} : { user }),
      ...(scene ? { scene } : {}),
    };
    const classified = classifyMessage(next.text, context, before?.classified);
    const { language, statements } = classified;
    const record: MessageRecord = {
      ...next,
      language,
      statements,
      roleplay: scene?.rolePlay ?? false,
    };
    this.held.set(next.id, { record, classified, context: now });
    this.keepTrail(next.id);
    return record;
  }

  /** What a message was read by makes its next version cheap; a message that is not growing will hardly have one. */
  private keepTrail(id: string): void {
    this.trails.delete(id);
    this.trails.add(id);
    const [oldest] = this.trails;
    if (this.trails.size <= mostTrails || oldest === undefined) return;
    this.trails.delete(oldest);
    delete this.held.get(oldest)?.classified;
  }

  private contextOf(id: string): Context {
    for (const [other, context] of contextsOf(this.order(), this.held, this.leftOut))
      if (other === id) return context;
    return { user: null, scene: undefined };
  }

  /**
   * Whether replies were read before earlier turns by which they would be read otherwise: a long page is read from its
   * end. Answered once, when all of the conversation is there.
   */
  takeMisread(): boolean {
    if (!this.inParts || this.unread > 0) return false;
    const order = this.order();
    if (order.some((id) => !this.held.has(id) && !this.leftOut.has(id))) return false;
    this.inParts = false;
    return [...contextsOf(order, this.held, this.leftOut)].some(([id, now]) => {
      const before = this.held.get(id)?.context;
      return before !== undefined && !isSameContext(before, now);
    });
  }
}
