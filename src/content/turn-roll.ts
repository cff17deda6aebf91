import type { Reader, Turn } from '../sites/site.ts';
import { Entry } from './message-entry.ts';
import { MessageIds } from './message-ids.ts';
import { matchTurns } from './turn-matching.ts';
import { isVirtualised } from './virtual-list.ts';

/** Whether a message's turn stands where it stood; a new object for it is taken over. */
const stands = (entry: Entry | undefined, turn: Turn | undefined, touched: ReadonlySet<Element>): boolean => {
  if (!entry || !turn || entry.turn === turn) return true;
  const { element, role } = turn;
  if (entry.turn.element !== element || entry.role !== role || touched.has(element)) return false;
  entry.take(turn);
  return true;
};

/** Which message stands where: the messages in reading order, and whose turn each is. */
export class TurnRoll {
  /** All messages: those whose turns stand in the page, and around them what a virtual list holds back. */
  entries: Entry[] = [];
  /** Those whose turns stand in the page. */
  private present: Entry[] = [];
  private readonly entryOf = new WeakMap<Node, Entry>();
  private readonly ids = new MessageIds();

  constructor(private readonly root: Reader['root']) {}

  /** The message whose turn a node is. */
  at(node: Node): Entry | undefined {
    return this.entryOf.get(node);
  }

  get first(): Entry | undefined {
    return this.present[0];
  }

  get last(): Entry | undefined {
    return this.present.at(-1);
  }

  /**
   * Takes the turns as the page has them now. Of those at both ends that are as they were, each costs a comparison and
   * no more: the work grows with what came, went or changed, and with what a virtual list holds back.
   * @param touched the turn elements in which the page changed anything since the last look
   * @param textOf reads the text of a turn
   * @returns the messages of the turns between those ends, those that are gone for good, and the first place in the
   * order where another message stands than before
   */
  take(
    turns: readonly Turn[],
    touched: ReadonlySet<Element>,
    textOf: (turn: Turn) => string,
  ): { renewed: readonly Entry[]; gone: readonly Entry[]; movedFrom: number } {
    const { entries: before, present } = this;
    const isSame = (at: number): boolean => stands(present.at(at), turns.at(at), touched);
    const most = Math.min(present.length, turns.length);
    let head = 0;
    while (head < most && isSame(head)) head += 1;
    let tail = 0;
    while (tail < most - head && isSame(-1 - tail)) tail += 1;
    // One neighbour on each side tells where in the order the others stand.
    head = Math.max(head - 1, 0);
    tail = Math.max(tail - 1, 0);
    const start = this.first?.place ?? 0;
    const end = start + present.length;
    const old = present.slice(head, present.length - tail);
    const known = [...before.slice(0, start), ...old, ...before.slice(end)];
    const seen = turns.slice(head, turns.length - tail).map((turn) => ({
      turn,
      touched: touched.has(turn.element),
      was: this.at(turn.element) ?? null,
      text: () => textOf(turn),
    }));
    const matches = matchTurns(seen, known);
    for (const { turn } of old) this.entryOf.delete(turn.element);
    let top = head > 0 ? start : before.length;
    let bottom = tail > 0 ? end - 1 : -1;
    const renewed = seen.map(({ turn }, index) => {
      const match = matches[index];
      if (match) {
        top = Math.min(top, match.place);
        bottom = Math.max(bottom, match.place);
      }
      const entry = match ?? new Entry(...this.ids.take(turn), turn);
      entry.take(turn);
      this.entryOf.set(turn.element, entry);
      return entry;
    });
    const holds = bottom >= 0 && isVirtualised(this.root, turns);
    const above = holds ? before.slice(0, top) : [];
    // What stands below the last known turn is held back, unless something new stands there.
    const below = holds && (tail > 0 || matches.at(-1)) ? before.slice(bottom + 1) : [];
    this.present = [...present.slice(0, head), ...renewed, ...present.slice(present.length - tail)];
    this.entries = [...above, ...this.present, ...below];
    const kept = new Set([...above, ...renewed, ...below]);
    const gone = known.filter((entry) => !kept.has(entry));
    for (const { id, revision } of gone) this.ids.giveBack(id, revision);
    return { renewed, gone, movedFrom: this.number(before, above.length === start ? start + head : 0) };
  }

  /** Tells each message its place from the first that has another; returns that place. */
  private number(before: readonly Entry[], from: number): number {
    const { entries } = this;
    let first = from;
    while (first < entries.length && entries[first] === before[first]) first += 1;
    entries.slice(first).forEach((entry, index) => {
      entry.place = first + index;
    });
    return first < Math.max(entries.length, before.length) ? first : Number.POSITIVE_INFINITY;
  }
}
