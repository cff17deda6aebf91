import type { Role } from '../site.ts';
import { namesOf } from './names.ts';
import { areCrossed, hasBothRoles, hasText, inOrder, type Reading, type Unit } from './unit.ts';

/**
 * Elements whose names differ in the role's word only: "bot-message" and "user-message", `data-role="assistant"`
 * and `data-role="user"`. The name without the role is the slot.
 */
interface Slot {
  name: string;
  marked: Map<Element, { role: Role | 'both'; weight: number }>;
}

const skipped = 'button, [role="button"], a, nav, header, svg, option, label, input, textarea';

const slotsIn = (root: ParentNode): Map<string, Slot> => {
  const slots = new Map<string, Slot>();
  for (const element of root.querySelectorAll('*')) {
    if (!element.hasAttributes() && !element.localName.includes('-')) continue;
    for (const { markings } of namesOf(element)) {
      for (const { role, weight, rest } of markings) {
        const slot = slots.get(rest) ?? { name: rest, marked: new Map() };
        slots.set(rest, slot);
        const before = slot.marked.get(element);
        const isSame = before === undefined || before.role === role;
        slot.marked.set(element, {
          role: isSame ? role : 'both',
          weight: Math.max(weight, before?.weight ?? 0),
        });
      }
    }
  }
  return slots;
};

/** The units of a slot by its plainest words: where those tell both roles, weaker words are something else. */
const unitsOf = ({ marked }: Slot): { units: Unit[]; weight: number } => {
  const usable = [...marked].filter(
    ([element, { role }]) => role !== 'both' && hasText(element) && !element.closest(skipped),
  );
  let units: Unit[] = [];
  for (const least of [3, 2, 1]) {
    units = inOrder(
      usable.flatMap(([element, { role, weight }]) =>
        weight >= least && role !== 'both' ? [{ role, element }] : [],
      ),
    );
    if (hasBothRoles(units)) return { units, weight: least };
  }
  return { units, weight: Math.min(...usable.map(([, { weight }]) => weight)) };
};

const messageWords = new Set([
  'message',
  'msg',
  'bubble',
  'turn',
  'utterance',
  'balloon',
  'response',
  'reply',
]);

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
