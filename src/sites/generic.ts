import { findComposers } from './composer.ts';
import { type Slot, slotsIn } from './generic/slots.ts';
import { leftOutEverywhere } from './left-out.ts';
import { holds, rootsWithin } from './shadow.ts';
import type { Reader, Role, Site, Turn } from './site.ts';

const hasText = (element: Element): boolean => /\S/.test(element.textContent ?? '');

/** The elements of a slot in reading order with their roles; null where the roles lie inside each other. */
const unitsOf = (slot: Slot): { role: Role; element: Element }[] | null => {
  const both = [...slot.assistant].filter((element) => slot.user.has(element));
  if (both.length > 0) return null;
  const units = [
    ...[...slot.assistant].map((element) => ({
      role: 'assistant' as const,
      element,
    })),
    ...[...slot.user].map((element) => ({ role: 'user' as const, element })),
  ]
    .filter(({ element }) => hasText(element))
    .sort((a, b) => (a.element.compareDocumentPosition(b.element) & 4 ? -1 : 1));
  const crossed = units.some((unit) =>
    units.some((other) => other.role !== unit.role && other.element.contains(unit.element)),
  );
  return crossed ? null : units;
};

const commonAncestor = (elements: readonly Element[]): Element | null => {
  let ancestor = elements[0]?.parentElement ?? null;
  while (ancestor && !elements.every((element) => ancestor?.contains(element)))
    ancestor = ancestor.parentElement;
  return ancestor;
};

const turnsOf = (root: ParentNode, name: string): Turn[] => {
  const slot = slotsIn(root.querySelectorAll('*')).find((one) => one.name === name);
  const units = slot ? (unitsOf(slot) ?? []) : [];
  return units.map(({ role, element }) => ({
    role,
    element,
    bodies: [element],
    reasoning: [],
    siteId: null,
    streaming: false,
    persona: null,
  }));
};

/**
 * Finds a conversation on a page that nobody has written an entry for.
 * @param site the entry of the page's site whose selectors match nothing any more, for its name
 */
export const genericReader = (doc: Document, site: Site | null = null): Reader | null => {
  const roots = rootsWithin(doc);
  if (findComposers(roots).length === 0) return null;
  for (const root of roots) {
    const found = slotsIn(root.querySelectorAll('*'))
      .map((slot) => ({ slot, units: unitsOf(slot) ?? [] }))
      .filter(({ slot, units }) => slot.weight >= 2 && new Set(units.map((unit) => unit.role)).size === 2)
      .sort((a, b) => b.units.length - a.units.length)[0];
    const ancestor = found && commonAncestor(found.units.map((unit) => unit.element));
    if (!found || !ancestor || findComposers([ancestor]).some((composer) => holds(ancestor, composer)))
      continue;
    return {
      siteId: site?.id ?? 'generic',
      siteName: site?.name ?? doc.location.hostname,
      root: ancestor,
      omit: [...leftOutEverywhere, ...(site?.omit ?? [])],
      turns: () => turnsOf(ancestor, found.slot.name),
    };
  }
  return null;
};
