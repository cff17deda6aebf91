import { parentAcross } from '../sites/shadow.ts';
import type { Turn } from '../sites/site.ts';

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
