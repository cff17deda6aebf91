import type { Role } from '../site.ts';

/** Where the text of an element stands, in CSS pixels from the viewport's left edge. */
export interface Extent {
  left: number;
  right: number;
}

/** What only a browser with layout can tell; asked only once a chat is plausible. Tests pass their own. */
export interface Geometry {
  /** The horizontal extent of an element's box. */
  box(element: Element): Extent;
  /** The horizontal extent of the text in an element, null where it has none. */
  text(element: Element): Extent | null;
  /** Whether the element's children are shown from the last to the first, or its text runs right to left. */
  flow(element: Element): { reversed: boolean; rightToLeft: boolean };
}

const textNodesLooked = 6;

export const browserGeometry: Geometry = {
  box: (element) => element.getBoundingClientRect(),
  text: (element) => {
    const walker = element.ownerDocument.createTreeWalker(element, 4);
    const range = element.ownerDocument.createRange();
    const lefts: number[] = [];
    const rights: number[] = [];
    for (let node = walker.nextNode(); node && lefts.length < textNodesLooked; node = walker.nextNode()) {
      if (!/\S/.test((node as Text).data)) continue;
      range.selectNodeContents(node);
      const rect = range.getBoundingClientRect();
      if (rect.width === 0) continue;
      lefts.push(rect.left);
      rights.push(rect.right);
    }
    return lefts.length === 0 ? null : { left: Math.min(...lefts), right: Math.max(...rights) };
  },
  flow: (element) => {
    const style = getComputedStyle(element);
    return { reversed: style.flexDirection === 'column-reverse', rightToLeft: style.direction === 'rtl' };
  },
};

/** A difference that meets the eye, in CSS pixels. */
const clear = 20;

/**
 * Roles by place: the reader's own messages stand at the end side, the assistant's at the start.
 * @returns null where all stand alike
 */
export const rolesByPlace = (list: Element, items: readonly Element[], geometry: Geometry): Role[] | null => {
  const box = geometry.box(list);
  const { rightToLeft } = geometry.flow(list);
  const gaps = items.map((item) => {
    const text = geometry.text(item);
    if (!text) return null;
    const left = text.left - box.left;
    const right = box.right - text.right;
    return rightToLeft ? { start: right, end: left } : { start: left, end: right };
  });
  const nearest = Math.min(...gaps.map((gap) => gap?.start ?? Number.POSITIVE_INFINITY));
  const roles = gaps.map(
    (gap): Role =>
      gap && gap.start > gap.end + clear / 2 && gap.start > nearest + clear ? 'user' : 'assistant',
  );
  return new Set(roles).size === 2 ? roles : null;
};

const mostCompared = 8;

/** Whether messages stand at the sides opposite to the roles that they were given, all of them. */
export const areOpposite = (
  list: Element,
  units: readonly { element: Element; role: Role }[],
  geometry: Geometry,
): boolean => {
  // What is called "right" may stand at the right where the end is at the left.
  if (geometry.flow(list).rightToLeft) return false;
  const last = units.slice(-mostCompared);
  const places = rolesByPlace(
    list,
    last.map(({ element }) => element),
    geometry,
  );
  return places?.every((role, index) => role !== last[index]?.role) ?? false;
};
