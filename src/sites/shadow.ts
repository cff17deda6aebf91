import { openOrClosedShadowRoot } from '../platform/shadow-roots.ts';

/** The shadow root of an element, open or closed, as far as the browser lets this script see it. */
export const shadowRootOf = openOrClosedShadowRoot;

/** The parent of a node, out of a shadow root to its host. */
export const parentAcross = (node: Node): Node | null =>
  node.parentNode ?? (node.nodeType === 11 ? ((node as ShadowRoot).host ?? null) : null);

/** Whether `outer` holds `inner`, through shadow roots too; an element holds itself. */
export const holds = (outer: Node, inner: Node): boolean => {
  for (let node: Node | null = inner; node; node = parentAcross(node)) if (node === outer) return true;
  return false;
};

/** More elements than any chat page has; a page beyond this is searched in part. */
const mostElements = 30_000;

/**
 * Elements that may be hosts. The commonest that may, and then the commonest that hardly ever are or cannot be, come
 * first: a browser that finds an element early in the list need not compare it with the rest. Those that stand once in
 * each page are left out too: a script that touches the first of a kind has the whole kind made for its world.
 */
const mayBeHost =
  'div, :not(a, span, p, li, section, br, button, path, svg, i, b, strong, em, code, td, tr, ul, ol, h1, h2, h3, img, ' +
  'input, label, option, pre, script, style, link, meta, html, head, title, body, template, form, iframe, textarea, ' +
  'select, table, thead, tbody, th, hr, noscript)';

/** The document (or element) itself and every shadow root inside it that this script can see. */
export const rootsWithin = (start: ParentNode): ParentNode[] => {
  const roots: ParentNode[] = [start];
  for (let index = 0; index < roots.length; index += 1) {
    const elements = (roots[index] as ParentNode).querySelectorAll(mayBeHost);
    const end = Math.min(elements.length, mostElements);
    for (let at = 0; at < end; at += 1) {
      const root = shadowRootOf(elements[at] as Element);
      if (root) roots.push(root);
    }
  }
  return roots;
};
