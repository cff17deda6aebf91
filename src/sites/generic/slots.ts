import type { Role } from '../site.ts';
import { namesOf } from './names.ts';
import { areCrossed, hasBothRoles, hasText, inOrder, type Reading, type Unit } from './unit.ts';
import { chatWords } from './words.ts';

/**
 * Elements whose names differ in the role's word only: "bot-message" and "user-message", `data-role="assistant"`
 * and `data-role="user"`. The name without the role is the slot.
 */
interface Slot {
  name: string;
  weight: number;
  roles: Map<Element, Role | 'both'>;
}

const skipped = 'button, [role="button"], a, nav, header, svg, option, label, input, textarea';

const slotsIn = (root: ParentNode): Map<string, Slot> => {
  const slots = new Map<string, Slot>();
  for (const element of root.querySelectorAll('*')) {
    for (const { markings } of namesOf(element)) {
      for (const { role, weight, rest } of markings) {
        const slot = slots.get(rest) ?? { name: rest, weight: 3, roles: new Map() };
        slots.set(rest, slot);
        const before = slot.roles.get(element);
        slot.roles.set(element, before === undefined || before === role ? role : 'both');
        slot.weight = Math.min(slot.weight, weight);
      }
    }
  }
  return slots;
};

const unitsOf = (slot: Slot): Unit[] => {
  const units: Unit[] = [];
  for (const [element, role] of slot.roles)
    if (role !== 'both' && hasText(element) && !element.closest(skipped)) units.push({ role, element });
  return inOrder(units);
};

/** A first message has no counterpart yet: its name must say on its own that it is one. */
const speaksForItself = (slot: Slot): boolean =>
  slot.weight >= 2 && slot.name.split(/[: ]+/).some((word) => chatWords.has(word));

/** Every way to see a conversation by names, in a part of the page without its shadow roots. */
export const readBySlots = (root: ParentNode): Reading[] => {
  const readings: Reading[] = [];
  for (const slot of slotsIn(root).values()) {
    const units = unitsOf(slot);
    if (units.length === 0 || areCrossed(units)) continue;
    if (!hasBothRoles(units) && !speaksForItself(slot)) continue;
    const again = (part: ParentNode) => {
      const found = slotsIn(part).get(slot.name);
      return found ? unitsOf(found) : [];
    };
    readings.push({ units, weight: slot.weight, again });
  }
  return readings;
};
