/** How the inside of a component is reached; the content script may pass one that opens closed roots too. */
export type ShadowAccess = (element: Element) => ShadowRoot | null;

interface FirefoxElement extends Element {
  /** Firefox gives content scripts every root, closed ones too. */
  openOrClosedShadowRoot?: ShadowRoot | null;
}

let access: ShadowAccess = (element) =>
  element.shadowRoot ?? (element as FirefoxElement).openOrClosedShadowRoot ?? null;

/** Replaces how shadow roots are reached, for the life of this script (Chrome: `chrome.dom`). */
export const reachShadowRootsBy = (way: ShadowAccess): void => {
  access = way;
};

/** The shadow root of an element, where the browser lets this script see it. */
export const shadowRootOf = (element: Element): ShadowRoot | null => access(element);

/** The parent of a node, out of a shadow root to its host. */
export const parentAcross = (node: Node): Node | null =>
  node.parentNode ?? (node instanceof ShadowRoot ? node.host : null);

/** Whether `outer` holds `inner`, through shadow roots too; an element holds itself. */
export const holds = (outer: Node, inner: Node): boolean => {
  for (let node: Node | null = inner; node; node = parentAcross(node)) if (node === outer) return true;
  return false;
};

/** More elements than any chat page has; a page beyond this is searched in part. */
const mostElements = 30_000;

/** The document (or element) itself and every shadow root inside it that this script can see. */
export const rootsWithin = (start: ParentNode): ParentNode[] => {
  const roots: ParentNode[] = [start];
  for (let index = 0; index < roots.length; index += 1) {
    const elements = (roots[index] as ParentNode).querySelectorAll('*');
    const end = Math.min(elements.length, mostElements);
    for (let at = 0; at < end; at += 1) {
      const root = shadowRootOf(elements[at] as Element);
      if (root) roots.push(root);
    }
  }
  return roots;
};

/** The elements that match in the document and in every shadow root inside it. */
export const queryDeep = (start: ParentNode, selector: string): Element[] =>
  rootsWithin(start).flatMap((root) => [...root.querySelectorAll(selector)]);
