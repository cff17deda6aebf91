import { composersOf } from '../sites/composer.ts';
import { hasText } from '../sites/generic/unit.ts';
import { holds, parentAcross, shadowRootOf } from '../sites/shadow.ts';

/** The innermost element at a point of the window (CSS pixels), in shadow roots too. */
export const elementAt = (doc: Document, x: number, y: number): Element | null => {
  let found = doc.elementFromPoint(x, y);
  for (let root = found && shadowRootOf(found); root; ) {
    const inner: Element | null = root.elementFromPoint(x, y);
    if (!inner || inner === found) break;
    found = inner;
    root = shadowRootOf(inner);
  }
  return found;
};

const partOfProse =
  /^(?:p|ul|ol|dl|dd|dt|pre|blockquote|h[1-6]|table|thead|tbody|tr|td|th|span|a|b|i|em|strong|code|mark|small|sub|sup|time|img|svg|path|br)$/;
const wall = /^(?:html|body|main)$/;

const isPart = (element: Element): boolean =>
  partOfProse.test(element.localName) ||
  // A list of prose has bare items; in a list of messages they bear names.
  (element.localName === 'li' && element.attributes.length === 0);

const parentElementOf = (element: Element): Element | null => {
  const parent = parentAcross(element);
  return parent?.nodeType === 11 ? ((parent as ShadowRoot).host ?? null) : (parent as Element | null);
};

/** The block around an element that is most likely a whole message: out of paragraphs, and out of bare wrappers. */
export const blockAround = (element: Element): Element | null => {
  const composers = composersOf(element.ownerDocument);
  const mayHold = (parent: Element | null): parent is Element =>
    parent !== null &&
    parent.nodeType === 1 &&
    !wall.test(parent.localName) &&
    !composers.some((composer) => holds(parent, composer));
  if (!mayHold(element) || !hasText(element)) return null;
  let at = element;
  for (let parent = parentElementOf(at); mayHold(parent); parent = parentElementOf(at)) {
    const children = [...parent.children];
    const isWhole = children.every((child) => child === at || !hasText(child));
    const isProse = children.some((child) => child !== at && child.localName === 'p');
    if (!isPart(at) && !isWhole && !isProse) break;
    at = parent;
  }
  return at;
};

const looksSame = (a: Element, b: Element): boolean => {
  const [one, other] = [a.getBoundingClientRect(), b.getBoundingClientRect()];
  return (
    Math.abs(one.width - other.width) < 2 &&
    Math.abs(one.height - other.height) < 2 &&
    a.textContent === b.textContent
  );
};

/** The next block outwards that looks different; null where there is none but the page. */
export const wider = (block: Element): Element | null => {
  for (
    let at = parentElementOf(block);
    at?.nodeType === 1 && at.localName !== 'html';
    at = parentElementOf(at)
  )
    if (!looksSame(at, block)) return at.localName === 'body' ? null : at;
  return null;
};

const childrenOf = (element: Element): Element[] => [
  ...(shadowRootOf(element)?.children ?? element.children),
];

/** The next block inwards that looks different: the one that holds `toward`, else the first with text. */
export const narrower = (block: Element, toward: Element | null): Element | null => {
  let at = block;
  for (;;) {
    const children = childrenOf(at).filter(hasText);
    const next = children.find((child) => toward !== null && holds(child, toward)) ?? children[0];
    if (!next) return null;
    if (!looksSame(next, block)) return next;
    at = next;
  }
};

/** The block with text before (-1) or after (1) this one, out of its parent where it is the last there. */
export const beside = (block: Element, step: 1 | -1): Element | null => {
  for (let at: Element | null = block; at && !wall.test(at.localName); at = parentElementOf(at)) {
    const next = (from: Element): Element | null =>
      step === 1 ? from.nextElementSibling : from.previousElementSibling;
    for (let other = next(at); other; other = next(other)) if (hasText(other)) return other;
  }
  return null;
};
