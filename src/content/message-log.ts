import type { Reader, Turn } from '../sites/site.ts';
import type { ConversationChange, Message } from './message.ts';
import { Entry } from './message-entry.ts';
import { MessageIds } from './message-ids.ts';
import type { Pace } from './pace.ts';
import { readText, type TextMap } from './text-map.ts';
import { continues, matchTurns, type Seen } from './turn-matching.ts';
import { heldBack, isVirtualised } from './virtual-list.ts';

/** A reply counts as streaming for this long after it last grew, in milliseconds. */
export const settleTime = 1500;

/** A look takes no longer than this, in milliseconds; the rest waits for the next frame. */
const longestLook = 12;

/** What the page changed since the last look. */
export interface Touched {
  /** Turn elements in which something changed. */
  readonly elements: ReadonlySet<Element>;
  /** Those whose nodes changed, not only attributes. */
  readonly rebuilt: ReadonlySet<Element>;
  /** Whether turns may have come or gone. */
  readonly turns: boolean;
}

/** Keeps the messages of one conversation in step with its page. */
export class MessageLog {
  private entries: Entry[] = [];
  private present: { turn: Turn; entry: Entry }[] = [];
  private readonly ids = new MessageIds();
  private lastOrder = '';

  private turnElements = new WeakSet<Node>();
  /** Turn elements that are still to be read, and whether their nodes changed. */
  private readonly due = new Map<Element, boolean>();

  /**
   * @param onShadowRoot told of each shadow root inside a message, whose changes the reader's root does not see
   */
  constructor(
    private readonly reader: Reader,
    private readonly pace: Pace,
    private readonly onShadowRoot: (root: ShadowRoot) => void,
  ) {}

  /** Whether the element is that of a turn seen at the last look. */
  isTurn(element: Node): element is Element {
    return this.turnElements.has(element);
  }

  /** Whether a node holds the first turn seen at the last look. */
  isAroundTurns(node: Node): boolean {
    return node.contains(this.present[0]?.turn.element ?? null);
  }

  /** The turns seen at the last look that stand in an element. */
  turnsIn(element: Node): Element[] {
    return this.present.map(({ turn }) => turn.element).filter((turn) => element.contains(turn));
  }

  /** Whether the last look left messages for the next. */
  get isUnfinished(): boolean {
    return this.due.size > 0;
  }

  /**
   * Reads again what was touched, the newest first, for as long as a look may take.
   * @returns null where nothing changed that anyone could see
   */
  look(touched: Touched): ConversationChange | null {
    const now = this.pace.now();
    const isFirst = this.entries.length === 0;
    const maps = new Map<Turn, TextMap>();
    const read = (turn: Turn): TextMap => {
      const known = maps.get(turn) ?? readText(turn.bodies, turn.omit ?? this.reader.omit);
      if (!maps.has(turn)) known.shadowRoots.forEach(this.onShadowRoot);
      maps.set(turn, known);
      return known;
    };
    for (const element of touched.elements)
      this.due.set(element, touched.rebuilt.has(element) || (this.due.get(element) ?? false));
    const turnsMoved = touched.turns || this.hasOtherText(touched, read);
    const removed = turnsMoved ? this.matchAgain(touched, read) : [];
    const changed: Message[] = [];
    const remapped: Message[] = [];
    for (const { turn, entry } of this.present.toReversed()) {
      const isNew = entry.map === null || entry.element !== turn.element;
      if (!isNew && !this.due.has(turn.element)) continue;
      if (this.pace.now() - now > longestLook) {
        this.due.set(turn.element, true);
        continue;
      }
      const rebuilt = isNew || this.due.get(turn.element) === true;
      this.due.delete(turn.element);
      const map = read(turn);
      // A virtual list empties what it scrolls away; that takes nothing back.
      if (map.text === '' && entry.text !== '') continue;
      const grew = map.text !== entry.text;
      if (grew && !isFirst) entry.grewAt = now;
      entry.element = turn.element;
      entry.map = map;
      entry.text = map.text;
      if (grew) changed.unshift(this.publish(entry, turn, now));
      else if (rebuilt && entry.message) remapped.unshift(this.republish(entry));
    }
    changed.push(...this.settle(now, changed));
    const messages = this.messages();
    const order = messages.map(({ id }) => id).join('\n');
    if (changed.length + remapped.length + removed.length === 0 && order === this.lastOrder) return null;
    this.lastOrder = order;
    return { messages, changed, remapped, removed };
  }

  /** Whether a known element holds an altogether different text: it was edited, or it changed hands. */
  private hasOtherText(touched: Touched, read: (turn: Turn) => TextMap): boolean {
    return this.present.some(
      ({ turn, entry }) => touched.rebuilt.has(turn.element) && !continues(entry.text, read(turn).text),
    );
  }

  /** Puts out messages whose streaming ended with no change of text. */
  private settle(now: number, already: readonly Message[]): Message[] {
    return this.present
      .filter(({ entry }) => entry.message && !already.includes(entry.message) && entry.streaming)
      .filter(({ turn, entry }) => !this.isStreaming(turn, entry, now))
      .map(({ turn, entry }) => this.publish(entry, turn, now));
  }

  /** Whether a reply is still being written, so that another look is due after `settleTime`. */
  get isUnsettled(): boolean {
    return this.present.some(({ entry }) => entry.streaming);
  }

  private isStreaming(turn: Turn, entry: Entry, now: number): boolean {
    if (turn.role === 'user') return false;
    return turn.streaming || (now - entry.grewAt < settleTime && this.present.at(-1)?.entry === entry);
  }

  private publish(entry: Entry, turn: Turn, now: number): Message {
    entry.streaming = this.isStreaming(turn, entry, now);
    return entry.publish(turn);
  }

  /** The same revision with its new element. */
  private republish(entry: Entry): Message {
    const message = { ...(entry.message as Message), element: entry.element };
    entry.message = message;
    return message;
  }

  private messages(): Message[] {
    return this.entries.flatMap(({ message }) => (message && message.text !== '' ? [message] : []));
  }

  /** Asks the page for its turns and finds out which message each is. Returns the ids of those that are gone. */
  private matchAgain(touched: Touched, read: (turn: Turn) => TextMap): string[] {
    const turns = this.reader.turns();
    const seen = turns.map(
      (turn): Seen => ({
        turn,
        touched: touched.elements.has(turn.element),
        text: () => read(turn).text,
      }),
    );
    const before = this.entries;
    const matches = matchTurns(seen, before) as (Entry | null)[];
    this.present = turns.map((turn, index) => {
      const entry = matches[index] ?? new Entry(...this.ids.take(turn), turn);
      entry.siteId = turn.siteId ?? entry.siteId;
      return { turn, entry };
    });
    this.turnElements = new WeakSet(turns.map(({ element }) => element));
    for (const element of this.due.keys()) if (!this.turnElements.has(element)) this.due.delete(element);
    const held = isVirtualised(this.reader.root, turns)
      ? heldBack(before, matches)
      : { above: [], below: [] };
    this.entries = [...held.above, ...this.present.map(({ entry }) => entry), ...held.below];
    const kept = new Set(this.entries);
    const gone = before.filter((entry) => !kept.has(entry));
    for (const { id, revision } of gone) this.ids.giveBack(id, revision);
    return gone.filter(({ text }) => text !== '').map(({ id }) => id);
  }
}
