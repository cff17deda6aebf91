import { parentAcross } from '../sites/shadow.ts';
import type { Turn } from '../sites/site.ts';
import type { Known } from './turn-matching.ts';

/** An inline style that stands in for rows which are not there: a large offset, a spacer's height. */
const spacing =
  /(?:^|[\s;])(?:padding-top|padding-bottom|margin-top|top|height|min-height):\s*\d{3,}|translate[3dY]*\([^)]*\d{2,}/;

const isSpacing = (element: Element | null): boolean => spacing.test(element?.getAttribute('style') ?? '');

/**
 * Whether the list shows only the turns near the reader's place, so that one which is gone may merely be out of
 * sight. Told by the inline styles that virtual lists cannot do without; no layout is read.
 */
export const isVirtualised = (root: Node, turns: readonly Turn[]): boolean => {
  const first = turns[0]?.element;
  if (!first) return false;
  for (let node: Node | null = first; node; node = parentAcross(node)) {
    const element = node as Element;
    if (node.nodeType === 1 && (isSpacing(element) || isSpacing(element.previousElementSibling))) return true;
    if (node === root) return false;
  }
  return false;
};

/** The messages that a virtual list holds back: above what it shows, and below unless something new stands there. */
export const heldBack = <T extends Known>(
  before: readonly T[],
  matches: readonly (T | null)[],
): { above: readonly T[]; below: readonly T[] } => {
  const found = new Set(matches);
  const first = before.findIndex((entry) => found.has(entry));
  const last = before.findLastIndex((entry) => found.has(entry));
  if (first === -1) return { above: [], below: [] };
  return {
    above: before.slice(0, first),
    below: matches.at(-1) ? before.slice(last + 1) : [],
  };
};
