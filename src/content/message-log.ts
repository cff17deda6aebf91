import type { Reader, Turn } from '../sites/site.ts';
import type { ConversationChange, Message } from './message.ts';
import { readText, type TextMap } from './text-map.ts';
import { type Known, matchTurns, type Seen } from './turn-matching.ts';
import { isVirtualised } from './virtual-list.ts';

/** A message as it is kept between two looks at the page. */
class Entry implements Known {
  text = '';
  map: TextMap | null = null;
  siteId: string | null;
  element: Element;
  streaming = false;
  /** When the text last grew, in the pace's milliseconds. */
  grewAt = Number.NEGATIVE_INFINITY;
  message: Message | null = null;
  readonly role: Turn['role'];

  constructor(
    readonly id: string,
    turn: Turn,
  ) {
    this.role = turn.role;
    this.siteId = turn.siteId;
    this.element = turn.element;
  }

  /** Puts the next revision out. */
  publish(persona: string | null): Message {
    this.message = {
      id: this.id,
      role: this.role,
      text: this.text,
      revision: (this.message?.revision ?? 0) + 1,
      streaming: this.streaming,
      persona,
      element: this.element,
      ranges: (start, end) => this.map?.ranges(start, end) ?? [],
    };
    return this.message;
  }
}

/** Ids cross to the background, which takes no longer ones. */
const longestId = 150;
/** A reply counts as streaming for this long after it last grew, in milliseconds. */
export const settleTime = 1500;

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
  private readonly ids = new Set<string>();
  private counts = { assistant: 0, user: 0 };

  constructor(private readonly reader: Reader) {}

  /** Whether the element is that of a turn seen at the last look. */
  isTurn(element: Node): element is Element {
    return this.turnElements.has(element);
  }
  private turnElements = new WeakSet<Node>();

  /**
   * Reads again what was touched.
   * @param now the time in milliseconds
   * @returns null where nothing changed that anyone could see
   */
  look(touched: Touched, now: number): ConversationChange | null {
    const isFirst = this.entries.length === 0;
    const maps = new Map<Turn, TextMap>();
    const read = (turn: Turn): TextMap => {
      const known = maps.get(turn) ?? readText(turn.bodies, this.reader.omit);
      maps.set(turn, known);
      return known;
    };
    const removed = touched.turns ? this.matchAgain(touched, read) : [];
    const changed: Message[] = [];
    const remapped: Message[] = [];
    for (const { turn, entry } of this.present) {
      const isNew = entry.map === null || entry.element !== turn.element;
      if (!isNew && !touched.elements.has(turn.element)) continue;
      const map = read(turn);
      // A virtual list empties what it scrolls away; that takes nothing back.
      if (map.text === '' && entry.text !== '') continue;
      const grew = map.text !== entry.text;
      if (grew && !isFirst) entry.grewAt = now;
      const rebuilt = isNew || touched.rebuilt.has(turn.element);
      entry.element = turn.element;
      entry.map = map;
      entry.text = map.text;
      if (grew) changed.push(this.publish(entry, turn, now));
      else if (rebuilt && entry.message) remapped.push(this.republish(entry));
    }
    changed.push(...this.settle(now, changed));
    if (changed.length + remapped.length + removed.length === 0) return null;
    return { messages: this.messages(), changed, remapped, removed };
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
    return entry.publish(turn.persona);
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
      const entry = matches[index] ?? new Entry(this.newId(turn), turn);
      entry.siteId = turn.siteId ?? entry.siteId;
      return { turn, entry };
    });
    this.turnElements = new WeakSet(turns.map(({ element }) => element));
    const held = isVirtualised(this.reader.root, turns)
      ? heldBack(before, matches)
      : { above: [], below: [] };
    this.entries = [...held.above, ...this.present.map(({ entry }) => entry), ...held.below];
    const kept = new Set(this.entries);
    const gone = before.filter((entry) => !kept.has(entry));
    for (const { id } of gone) this.ids.delete(id);
    return gone.filter(({ text }) => text !== '').map(({ id }) => id);
  }

  /** The site's id where it gives one that is not taken, else the role and a number. */
  private newId({ siteId, role }: Turn): string {
    let id = siteId?.slice(0, longestId) ?? '';
    if (this.ids.has(id)) id = `${id} ${role}`;
    while (id === '' || this.ids.has(id)) {
      this.counts[role] += 1;
      id = `${role}-${this.counts[role]}`;
    }
    this.ids.add(id);
    return id;
  }
}

/** The messages that a virtual list holds back: above what it shows, and below unless something new stands there. */
const heldBack = (before: readonly Entry[], matches: readonly (Entry | null)[]) => {
  const found = new Set(matches);
  const first = before.findIndex((entry) => found.has(entry));
  const last = before.findLastIndex((entry) => found.has(entry));
  if (first === -1) return { above: [], below: [] };
  return {
    above: before.slice(0, first),
    below: matches.at(-1) ? before.slice(last + 1) : [],
  };
};
