import type { Reader, Turn } from '../sites/site.ts';
import type { ConversationChange, Message } from './message.ts';
import type { Entry } from './message-entry.ts';
import type { Pace } from './pace.ts';
import { readText, type TextMap } from './text-map.ts';
import { continues } from './turn-matching.ts';
import { TurnRoll } from './turn-roll.ts';

/** A reply counts as streaming for this long after it last grew, in milliseconds. */
export const settleTime = 1500;

/** A look takes no longer than this (ms), but to what a reply answers, without which it is read wrongly. */
const [longestLook, longestToUser] = [12, 24];
/** However slow the machine: the newest reply, its reasoning and what it answers. */
const fewestRead = 3;

/** What the page changed since the last look. */
export interface Touched {
  /** Turn elements in which something changed. */
  readonly elements: ReadonlySet<Element>;
  /** Those whose nodes changed, not only attributes. */
  readonly rebuilt: ReadonlySet<Element>;
  /** Turn elements that something changed around: an attribute there may tell what they are. */
  readonly around: ReadonlySet<Element>;
  /** Whether something changed around them all. */
  readonly afresh: boolean;
  /** Whether turns may have come or gone. */
  readonly turns: boolean;
}

/**
 * Keeps the messages of one conversation in step with its page. A look costs what the page changed, however long the
 * conversation is; where turns may have come or gone, the reader is asked for all, and they are compared by identity.
 */
export class MessageLog {
  private readonly roll: TurnRoll;
  private readonly streaming = new Set<Entry>();
  private order: readonly string[] = [];
  /** From this place on the order is another than at the last look. */
  private movedFrom = Number.POSITIVE_INFINITY;
  /** Turn elements that are still to be read, and whether their nodes changed. */
  private readonly due = new Map<Element, boolean>();
  /** Turn elements that changed since the reader was last asked for its turns. */
  private readonly stale = new Set<Element>();

  /**
   * @param onShadowRoot told of each shadow root inside a message, whose changes the reader's root does not see
   */
  constructor(
    private readonly reader: Reader,
    private readonly pace: Pace,
    private readonly onShadowRoot: (root: ShadowRoot) => void,
  ) {
    this.roll = new TurnRoll(reader.root);
  }

  /** Whether the element is that of a turn seen at the last look. */
  isTurn(element: Node): element is Element {
    return this.roll.at(element) !== undefined;
  }

  /** Whether a node holds the first turn seen at the last look. */
  isAroundTurns(node: Node): boolean {
    return node.contains(this.roll.first?.turn.element ?? null);
  }

  /** The turns seen at the last look that stand in a node; it costs what the node holds. */
  turnsIn(node: Node): Element[] {
    return [node, ...((node as Element).querySelectorAll?.('*') ?? [])].filter((one) => this.isTurn(one));
  }

  /** Turns that had no words to be seen when they were last looked into. */
  get silent(): Element[] {
    return this.roll.entries.flatMap(({ text, element }) => (text === '' ? element : []));
  }

  /** How many messages the last look left for the next. */
  unread = 0;

  /** Whether a reply is still being written, so that another look is due after `settleTime`. */
  get isUnsettled(): boolean {
    return this.streamingNow().length > 0;
  }

  /** Reads again what was touched, the newest first, for as long as a look may take. Null where nothing changed. */
  look(touched: Touched): ConversationChange | null {
    const now = this.pace.now();
    const isFirst = this.roll.entries.length === 0;
    const maps = new Map<Turn, TextMap>();
    const read = (turn: Turn): TextMap => {
      const known = maps.get(turn) ?? readText(turn.bodies, turn.omit ?? this.reader.omit);
      if (!maps.has(turn)) known.shadowRoots.forEach(this.onShadowRoot);
      maps.set(turn, known);
      return known;
    };
    for (const element of touched.elements)
      this.due.set(element, touched.rebuilt.has(element) || (this.due.get(element) ?? false));
    for (const element of [...touched.elements, ...touched.around]) this.stale.add(element);
    const turnsMoved = touched.turns || this.hasOtherText(touched, read);
    const removed = turnsMoved ? this.matchAgain(touched, read) : [];
    const changed: Message[] = [];
    const remapped: Message[] = [];
    for (const [at, entry] of this.newestDue().entries()) {
      const longest = entry.role === 'user' ? longestToUser : longestLook;
      if (at >= fewestRead && this.pace.now() - now > longest) break;
      const { element } = entry.turn;
      const rebuilt = this.due.get(element);
      this.due.delete(element);
      const map = read(entry.turn);
      // A virtual list empties what it scrolls away; that takes nothing back.
      if (map.text === '' && entry.text !== '') continue;
      const grew = map.text !== entry.text;
      if (grew && !isFirst) entry.grewAt = now;
      entry.element = element;
      entry.map = map;
      entry.text = map.text;
      if (grew) changed.unshift(this.publish(entry, now));
      else if (rebuilt && entry.message) {
        entry.message = { ...entry.message, element };
        remapped.unshift(entry.message);
      }
    }
    changed.push(...this.settle(now));
    const kept = this.arrange();
    const isQuiet = changed.length + remapped.length + removed.length === 0 && this.due.size === this.unread;
    this.unread = this.due.size;
    if (isQuiet && kept === null) return null;
    const { order, unread } = this;
    return { order, kept: kept ?? order.length, unread, changed, remapped, removed };
  }

  /** The messages that are still to be read, the newest first. */
  private newestDue(): Entry[] {
    return [...this.due.keys()]
      .flatMap((element) => this.roll.at(element) ?? [])
      .sort((one, other) => other.place - one.place);
  }

  /** Whether a known element holds an altogether different text: it was edited, or it changed hands. */
  private hasOtherText({ rebuilt }: Touched, read: (turn: Turn) => TextMap): boolean {
    return [...rebuilt].some((element) => {
      const entry = this.roll.at(element);
      return entry && !continues(entry.text, read(entry.turn).text);
    });
  }

  /** Puts out messages whose streaming ended with no change of text. */
  private settle(now: number): Message[] {
    return this.streamingNow()
      .filter((entry) => !this.isStreaming(entry, now))
      .map((entry) => this.publish(entry, now));
  }

  /** The replies under way that stand in the page: one that is gone or held back settles nowhere. */
  private streamingNow(): Entry[] {
    return [...this.streaming].filter((entry) => this.roll.at(entry.turn.element) === entry);
  }

  private isStreaming(entry: Entry, now: number): boolean {
    const { turn, grewAt } = entry;
    if (turn.role === 'user') return false;
    return turn.streaming || (now - grewAt < settleTime && this.roll.last === entry);
  }

  private publish(entry: Entry, now: number): Message {
    entry.streaming = this.isStreaming(entry, now);
    if (entry.streaming) this.streaming.add(entry);
    else this.streaming.delete(entry);
    if (!entry.message) this.movedFrom = Math.min(this.movedFrom, entry.place);
    return entry.publish();
  }

  /** Brings the order up to date. Returns how many ids at its start stand as they were; null where all do. */
  private arrange(): number | null {
    const { entries } = this.roll;
    const from = this.movedFrom;
    this.movedFrom = Number.POSITIVE_INFINITY;
    if (from > entries.length) return null;
    const kept = entries[from - 1]?.rank ?? 0;
    const before = this.order.length;
    const order = this.order.slice(0, kept);
    for (const entry of entries.slice(from)) entry.rank = entry.message ? order.push(entry.id) : order.length;
    this.order = order;
    return kept === before && kept === order.length ? null : kept;
  }

  /** Asks the page for its turns and finds out which message each is. Returns the ids of those that are gone. */
  private matchAgain({ elements, afresh }: Touched, read: (turn: Turn) => TextMap): string[] {
    const turns = this.reader.turns((element) => !afresh && !this.stale.has(element));
    this.stale.clear();
    const { renewed, gone, movedFrom } = this.roll.take(turns, elements, (turn) => read(turn).text);
    this.movedFrom = movedFrom;
    for (const { map, element, turn } of renewed)
      if (!map || element !== turn.element) this.due.set(turn.element, true);
    for (const element of this.due.keys()) if (!this.isTurn(element)) this.due.delete(element);
    for (const entry of gone) this.streaming.delete(entry);
    return gone.flatMap(({ id, message }) => (message ? id : []));
  }
}
