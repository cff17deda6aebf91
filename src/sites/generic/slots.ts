import type { Role } from '../site.ts';
import { roleWord, wordsOf } from './words.ts';

/** What an element's attributes say of its role, and the rest of the name: what messages of both roles share. */
export interface Marking {
  role: Role;
  weight: number;
  /** The kind of name without the role: "class message cs", "data-role". */
  slot: string;
}

const attributes = ['class', 'data-testid', 'aria-label', 'part', 'id'];

const namesOf = (element: Element): [attribute: string, name: string][] => {
  const names: [string, string][] = [];
  for (const { name, value } of element.attributes) {
    if (name === 'class') for (const one of value.split(/\s+/)) names.push(['class', one]);
    else if ((name.startsWith('data-') || attributes.includes(name)) && value.length < 60)
      names.push([name, value]);
  }
  if (element.localName.includes('-')) names.push(['tag', element.localName]);
  return names;
};

/** The roles that an element's own names speak of, the plainest first. */
export const markingsOf = (element: Element): Marking[] => {
  const markings: Marking[] = [];
  for (const [attribute, name] of namesOf(element)) {
    const words = wordsOf(name);
    for (const word of new Set(words)) {
      const found = roleWord(word);
      if (!found) continue;
      const rest = [...new Set(words.filter((other) => other !== word))].sort().join(' ');
      markings.push({ ...found, slot: `${attribute} ${rest}` });
    }
  }
  return markings;
};

/** The elements of one slot by role. */
export interface Slot {
  name: string;
  weight: number;
  assistant: Set<Element>;
  user: Set<Element>;
}

/** Sorts elements into slots; a slot is of use when it holds both roles. */
export const slotsIn = (elements: Iterable<Element>): Slot[] => {
  const slots = new Map<string, Slot>();
  for (const element of elements) {
    for (const { role, weight, slot: name } of markingsOf(element)) {
      const slot = slots.get(name) ?? {
        name,
        weight,
        assistant: new Set(),
        user: new Set(),
      };
      slots.set(name, slot);
      slot[role].add(element);
      slot.weight = Math.min(slot.weight, weight);
    }
  }
  return [...slots.values()];
};
