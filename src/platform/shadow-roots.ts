/** Firefox gives content scripts every root, closed ones too. */
interface FirefoxElement extends Element {
  openOrClosedShadowRoot?: ShadowRoot | null;
}

/**
 * Asked once: to look for it in each of a page's elements costs more than all else here. Not before there is one: the
 * browser would make all that an element can do for this script's world, on pages too in which nothing is searched.
 */
let hasEvery: boolean | undefined;

/** The shadow root of an element, open or closed, as far as the browser lets an extension see it. */
export function openOrClosedShadowRoot(element: Element): ShadowRoot | null {
  hasEvery ??= 'openOrClosedShadowRoot' in element;
  if (hasEvery) return (element as FirefoxElement).openOrClosedShadowRoot ?? null;
  const { shadowRoot } = element;
  // Only custom elements and a few built-in ones can have a root: asking for each node would cost more than reading it.
  if (shadowRoot || !element.localName.includes('-') || !(element instanceof HTMLElement)) return shadowRoot;
  return globalThis.chrome?.dom?.openOrClosedShadowRoot(element) ?? null;
}
