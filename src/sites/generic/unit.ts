import { shadowRootOf } from '../shadow.ts';
import type { Role } from '../site.ts';

/** An element that holds one message, with the role that it was found to have. */
export interface Unit {
  role: Role;
  element: Element;
}

/** One way to see a conversation in a part of the page. */
export interface Reading {
  /** In document order. */
  units: readonly Unit[];
  /** How plainly the roles are told: 3 by who speaks, 2 by direction, 1 by side or by shape only. */
  weight: number;
  /** Reads the units again after the page changed. */
  again(root: ParentNode): readonly Unit[];
}

const silent = /^(style|script|template|noscript)$/;

/** Whether there is text in an element or in the shadow roots inside it; a style element's is none. */
export const hasText = (element: Element): boolean => {
  if (silent.test(element.localName)) return false;
  const given = element.localName === 'slot' ? (element as HTMLSlotElement).assignedNodes() : [];
  if ([element, ...given].some(({ textContent }) => /\S/.test(textContent ?? ''))) return true;
  const shadow = shadowRootOf(element);
  return [...(shadow?.children ?? []), ...element.children].some(hasText);
};

/** Sorts by place in the document, and leaves out elements inside one of the same role. */
export const inOrder = (units: Iterable<Unit>): Unit[] => {
  const sorted = [...units].sort((a, b) => (a.element.compareDocumentPosition(b.element) & 4 ? -1 : 1));
  const outer: Unit[] = [];
  for (const unit of sorted) {
    const last = outer.at(-1);
    if (!(last?.role === unit.role && last.element.contains(unit.element))) outer.push(unit);
  }
  return outer;
};

/** Whether units of one role lie inside units of the other: then they are parts of a page, not messages. */
export const areCrossed = (units: readonly Unit[]): boolean =>
  units.some((unit, index) => index > 0 && units[index - 1]?.element.contains(unit.element));

export const hasBothRoles = (units: readonly Unit[]): boolean =>
  units.some(({ role }) => role === 'user') && units.some(({ role }) => role === 'assistant');

/** The nearest element or shadow root that holds all the elements. */
export const commonParent = (elements: readonly Element[]): Element | ShadowRoot | null => {
  let parent = elements[0]?.parentNode ?? null;
  while (parent && !elements.every((element) => parent?.contains(element))) parent = parent.parentNode;
  return parent && (parent.nodeType === 1 || parent.nodeType === 11)
    ? (parent as Element | ShadowRoot)
    : null;
};
