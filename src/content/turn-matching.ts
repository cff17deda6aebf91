import type { Role, Turn } from '../sites/site.ts';

/** What is remembered of a message between two looks at the page. */
interface Known {
  readonly role: Role;
  readonly siteId: string | null;
  readonly element: Element;
  readonly text: string;
}

/** A turn with its text, which is read only when it is asked for. */
interface Seen<T> {
  readonly turn: Turn;
  /** The message that stood in its element at the last look. */
  readonly was: T | null;
  /** Whether the page changed anything in it since the last look. */
  readonly touched: boolean;
  text(): string;
}

/** Whether one text may be a later state of the other: it grew, or its end was written anew. */
export const continues = (before: string, after: string): boolean => {
  if (before === '' || after === '') return true;
  const shorter = Math.min(before.length, after.length);
  let same = 0;
  while (same < shorter && before.charCodeAt(same) === after.charCodeAt(same)) same += 1;
  return same === before.length || same >= Math.max(12, shorter / 2);
};

/**
 * Tells which turn of the page is which known message, or null for a new one.
 * The site's own id decides; then the element, while its text goes on; then the text (nodes are recycled, or drawn
 * anew); then the element again (an edit in place), unless elements were seen to change hands.
 */
export const matchTurns = <T extends Known>(seen: readonly Seen<T>[], known: readonly T[]): (T | null)[] => {
  const matches: (T | null)[] = seen.map(() => null);
  if (known.length === 0) return matches;
  const free = new Set(known);
  const claim = (index: number, one: T) => {
    matches[index] = one;
    free.delete(one);
  };
  const unmatched = (look: (one: Seen<T>, index: number) => void) =>
    seen.forEach((one, index) => {
      if (matches[index] === null) look(one, index);
    });
  const ofElement = ({ was, turn }: Seen<T>): T | null =>
    was && free.has(was) && was.role === turn.role ? was : null;

  unmatched((one, index) => {
    const found = one.touched ? null : ofElement(one);
    if (found) claim(index, found);
  });
  const bySiteId = new Map(
    [...free].filter((one) => one.siteId).map((one) => [`${one.role} ${one.siteId}`, one]),
  );
  unmatched((one, index) => {
    const found = bySiteId.get(`${one.turn.role} ${one.turn.siteId}`);
    if (found && free.has(found)) claim(index, found);
  });
  unmatched((one, index) => {
    const found = ofElement(one);
    if (found && continues(found.text, one.text())) claim(index, found);
  });
  let changedHands = false;
  const byText = { assistant: new Map<string, T[]>(), user: new Map<string, T[]>() };
  for (const one of free) {
    const same = byText[one.role].get(one.text);
    if (same) same.push(one);
    else byText[one.role].set(one.text, [one]);
  }
  unmatched((one, index) => {
    if (free.size === 0 || one.text() === '') return;
    const found = byText[one.turn.role].get(one.text())?.shift();
    if (!found) return;
    claim(index, found);
    changedHands ||= found.element.isConnected;
  });
  unmatched((one, index) => {
    const found = changedHands ? null : ofElement(one);
    if (found && (found.siteId === null || one.turn.siteId === null)) claim(index, found);
  });
  // Drawn anew while it grew: the known message that stood in this gap and lost its element.
  const after = new Map(known.map((one, index) => [one, known[index + 1]]));
  let [next] = known as readonly (T | undefined)[];
  seen.forEach((one, index) => {
    const isGone = next && free.has(next) && next.role === one.turn.role && !next.element.isConnected;
    if (!matches[index] && next && isGone && one.text() !== '' && continues(next.text, one.text()))
      claim(index, next);
    const match = matches[index];
    if (match) next = after.get(match);
  });
  return matches;
};
