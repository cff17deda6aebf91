import type { Role } from '../site.ts';
import { isMoment } from './bodies.ts';
import { isLabel, labelRole } from './features.ts';
import { nameLineOf } from './name-line.ts';
import { namesOf } from './names.ts';
import { isOffer } from './offers.ts';
import { areCrossed, hasBothRoles, hasText, inOrder, type Reading, type Unit } from './unit.ts';
import { messageWords } from './words.ts';

/**
 * Elements whose names differ in the role's word only: "bot-message" and "user-message", `data-role="assistant"`
 * and `data-role="user"`. The name without the role is the slot.
 */
interface Slot {
  name: string;
  marked: Map<Element, Mark[]>;
}
interface Mark {
  role: Role;
  weight: number;
  word: string;
}

const skipped = 'button, [role="button"], a, nav, header, svg, option, label, input, textarea';

/** Said to nobody, as an avatar's initials are. */
const unread = '[aria-hidden="true"]';

const slotsIn = (root: ParentNode): Map<string, Slot> => {
  const slots = new Map<string, Slot>();
  for (const element of root.querySelectorAll('*')) {
    if (!element.hasAttributes() && !element.localName.includes('-')) continue;
    for (const { markings } of namesOf(element)) {
      for (const { rest, ...mark } of markings) {
        const slot = slots.get(rest) ?? { name: rest, marked: new Map() };
        slots.set(rest, slot);
        slot.marked.set(element, [...(slot.marked.get(element) ?? []), mark]);
      }
    }
  }
  return slots;
};

/**
 * Words that tell no side: those that stand beside words of the other role on one element, and on more elements than
 * those, such as "received", and those of a third.
 */
const statesIn = ({ marked }: Slot): ReadonlySet<string> => {
  const counts = new Map<string, number>();
  for (const marks of marked.values())
    for (const { word } of marks) counts.set(word, (counts.get(word) ?? 0) + 1);
  const states = new Set<string>();
  for (const marks of marked.values()) {
    if (new Set(marks.map(({ role }) => role)).size < 2) continue;
    const most = Math.max(...marks.map(({ word }) => counts.get(word) ?? 0));
    for (const { word } of marks) if (counts.get(word) === most) states.add(word);
  }
  // Beside two sides that talk, the system is a third: it tells of days, and of who comes and goes.
  if (counts.size > 2) states.add('system');
  return states;
};

/** So few parts stand in one message. */
const mostParts = 4;

/** Who speaks may stand on the side of the message in a row of its own above it. */
const isNameRow = (element: Element): boolean => {
  if (!element.nextSibling) return false;
  const { parentElement: message } = element;
  if (message?.firstElementChild !== element || message.childElementCount > mostParts) return false;
  return (
    nameLineOf(message, unread) === element ||
    (message.childElementCount > 1 && labelRole(element.textContent ?? '') !== null)
  );
};

/** The units of a slot by its plainest words: where those tell both roles, weaker words are something else. */
const unitsOf = (slot: Slot): { units: Unit[]; weight: number } => {
  const states = statesIn(slot);
  const usable = [...slot.marked].flatMap(([element, marks]) => {
    const told = marks.filter(({ word }) => !states.has(word));
    const [first] = told;
    const isUsable = first && told.every(({ role }) => role === first.role);
    if (!isUsable || !hasText(element) || element.closest(skipped) || element.matches(unread)) return [];
    if (isOffer(element) || (first.word === 'system' && isMoment(element.textContent ?? ''))) return [];
    const weight = Math.max(...told.map((mark) => mark.weight));
    // A name at one side and a time at the other stand above a message of either side.
    if (isNameRow(element) || (weight === 1 && isLabel(element))) return [];
    return [{ element, role: first.role, weight }];
  });
  let units: Unit[] = [];
  for (const least of [3, 2, 1]) {
    units = inOrder(usable.filter(({ weight }) => weight >= least));
    if (hasBothRoles(units)) return { units, weight: least };
  }
  return { units, weight: Math.min(...usable.map(({ weight }) => weight)) };
};

/** A first message has no counterpart yet: its name must say on its own that it is one. */
const speaksForItself = (name: string, weight: number): boolean =>
  weight >= 2 && name.split(/[: ]+/).some((word) => messageWords.has(word));

/** Every way to see a conversation by names, in a part of the page without its shadow roots. */
export const readBySlots = (root: ParentNode): Reading[] => {
  const readings: Reading[] = [];
  for (const slot of slotsIn(root).values()) {
    const { units, weight } = unitsOf(slot);
    if (units.length === 0 || areCrossed(units)) continue;
    if (!hasBothRoles(units) && !speaksForItself(slot.name, weight)) continue;
    const again = (part: ParentNode) => {
      const found = slotsIn(part).get(slot.name);
      return found ? unitsOf(found).units : [];
    };
    readings.push({ units, weight, again });
  }
  return readings;
};
