import type { Role, Turn } from '../sites/site.ts';

/** What is remembered of a message between two looks at the page. */
export interface Known {
  readonly id: string;
  readonly role: Role;
  siteId: string | null;
  element: Element;
  text: string;
}

/** A turn with its text, which is read only when it is asked for. */
export interface Seen {
  readonly turn: Turn;
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
export const matchTurns = (seen: readonly Seen[], known: readonly Known[]): (Known | null)[] => {
  const matches: (Known | null)[] = seen.map(() => null);
  if (known.length === 0) return matches;
  const free = new Set(known);
  const byElement = new Map(known.map((one) => [one.element, one]));
  const claim = (index: number, one: Known) => {
    matches[index] = one;
    free.delete(one);
  };
  const unmatched = (look: (one: Seen, index: number) => void) =>
    seen.forEach((one, index) => {
      if (matches[index] === null) look(one, index);
    });
  const ofElement = (one: Seen): Known | null => {
    const found = byElement.get(one.turn.element);
    return found && free.has(found) && found.role === one.turn.role ? found : null;
  };

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
  const byText = new Map<string, Known[]>();
  for (const one of free) {
    const key = `${one.role} ${one.text}`;
    byText.set(key, [...(byText.get(key) ?? []), one]);
  }
  unmatched((one, index) => {
    if (byText.size === 0 || one.text() === '') return;
    const found = byText.get(`${one.turn.role} ${one.text()}`)?.shift();
    if (!found) return;
    claim(index, found);
    changedHands ||= found.element.isConnected;
  });
  unmatched((one, index) => {
    const found = changedHands ? null : ofElement(one);
    if (found && (found.siteId === null || one.turn.siteId === null)) claim(index, found);
  });
  // Drawn anew while it grew: the known message that stood in this gap and lost its element.
  const place = new Map(known.map((one, index) => [one, index]));
  unmatched((one, index) => {
    const before = matches.slice(0, index).findLast((match) => match !== null);
    const next = known[(before ? (place.get(before) ?? -1) : -1) + 1];
    const isGone = next && free.has(next) && next.role === one.turn.role && !next.element.isConnected;
    if (next && isGone && one.text() !== '' && continues(next.text, one.text())) claim(index, next);
  });
  return matches;
};
