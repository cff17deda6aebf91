import type { Role } from '../site.ts';
import { firstText } from './features.ts';
import type { Unit } from './unit.ts';

const deepest = 3;

const longestName = 40;

/** The short text that an item begins with beside its message, such as the name of who speaks. */
const nameIn = (item: Element): string => {
  const first = firstText(item);
  return first.length < longestName && first !== item.textContent?.trim() ? first : '';
};

/** The classes of an item and of the first elements in it: how its kind of message is made. */
const makeOf = (item: Element): string => {
  const classes: string[] = [];
  let element: Element | null = item;
  for (let depth = 0; element && depth < deepest; depth += 1) {
    classes.push(`${element.localName} ${element.getAttribute('class') ?? ''}`);
    element = element.firstElementChild;
  }
  return classes.join(' > ');
};

const rich = 'p, ul, ol, pre, table, h1, h2, h3, h4, blockquote, strong, button';

/** How much an item looks written by an assistant: long, with structure, with buttons to copy or try again. */
const richness = (item: Element): number =>
  (item.textContent?.length ?? 0) + 40 * item.querySelectorAll(rich).length;

const prose = /^(p|h[1-6]|ul|ol|dt|dd|pre|table|td|tr|blockquote|span|b|strong|em)$/;
/** Whether an element is a part of a text, not a message. */
export const isProse = (element: Element): boolean => prose.test(element.localName);

/** Two different things prove no taking of turns. */
const fewest = 3;

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, one) => sum + one, 0) / numbers.length;

/** One kind must be so much richer than the other to be told from it. */
const clearlyRicher = 1.3;

/** Two kinds of items that take turns, of which the richer one is the assistant's. */
const byKinds = (
  items: readonly Element[],
  kindOf: (item: Element) => string,
  richness: (item: Element) => number,
): { units: Unit[]; weight: number } | null => {
  const made = items.map(kindOf);
  const kinds = [...new Set(made)];
  const [first, second] = kinds;
  const isText = items.some((item) => isProse(item) || item.localName !== items[0]?.localName);
  if (isText || items.length < fewest) return null;
  const takeTurns = made.every((kind, index) => kind !== '' && (index === 0 || kind !== made[index - 1]));
  if (first === undefined || second === undefined || kinds.length !== 2 || !takeTurns) return null;
  const richnessOf = (kind: string) => mean(items.filter((_, index) => made[index] === kind).map(richness));
  const ratio = richnessOf(first) / richnessOf(second);
  if (!(ratio >= clearlyRicher || ratio <= 1 / clearlyRicher)) return null;
  const assistant = ratio > 1 ? first : second;
  const roles = made.map((kind): Role => (kind === assistant ? 'assistant' : 'user'));
  return { units: items.map((element, index) => ({ element, role: roles[index] as Role })), weight: 1 };
};

/**
 * Roles by make, where names and places tell nothing: messages made in two ways, or of two names of which one has
 * more to press (copy, try again), as two people's messages do not.
 */
export const byMake = (items: readonly Element[]): { units: Unit[]; weight: number } | null =>
  byKinds(items, makeOf, richness) ??
  byKinds(items, nameIn, (item) => item.querySelectorAll('button').length);
