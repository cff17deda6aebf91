import { fieldHint } from '../composer.ts';
import { parentAcross } from '../shadow.ts';
import type { Geometry } from './alignment.ts';
import { readItems } from './items.ts';
import { isProse } from './make.ts';
import { isNamedOffer } from './offers.ts';
import { pickBest } from './pick.ts';
import { mayBecomePlausible } from './plausible.ts';
import { hasText, type Reading } from './unit.ts';

/** So far up from the composer a message list is looked for, and through so many lists. */
const mostLevels = 14;
const mostLists = 80;
/** Reading layout is dear: so many lists are measured at most. */
const mostMeasured = 10;
const noList = /^(p|table|pre|select|nav|header|form|svg|button|a|h[1-6]|style|script)$/;

/** Elements with at least two children that could be messages, from the outside in. */
const listsIn = (branch: Element, found: Element[]): void => {
  if (found.length >= mostLists || noList.test(branch.localName) || isNamedOffer(branch)) return;
  let withText = 0;
  for (const child of branch.children) if (hasText(child)) withText += 1;
  if (withText >= 1) found.push(branch);
  for (const child of branch.children) listsIn(child, found);
};

/** Whether an element's children could be messages, not the paragraphs of a text. */
const holdsNoProse = (list: Element): boolean =>
  list.childElementCount > 1 && ![...list.children].some((child) => isProse(child));

/** Looks for a list of messages around a composer, the nearest first. */
export const readNear = (composer: Element, geometry: Geometry): Reading | null => {
  if (fieldHint(composer) < 0) return null;
  let inner: Element = composer;
  for (let level = 0; level < mostLevels; level += 1) {
    const parent = parentAcross(inner);
    if (!parent || parent.nodeType === 9) return null;
    if (parent.nodeType === 1 || parent.nodeType === 11) {
      const best = readBranches(parent as Element | ShadowRoot, inner, composer, geometry);
      if (best) return best;
    }
    if (parent.nodeType === 1) inner = parent as Element;
    else inner = (parent as ShadowRoot).host;
  }
  return null;
};

const readBranches = (
  parent: Element | ShadowRoot,
  path: Element,
  composer: Element,
  geometry: Geometry,
): Reading | null => {
  const lists: Element[] = [];
  for (const child of parent.children) if (child !== path) listsIn(child, lists);
  // Messages and composer may be children of one element.
  if (parent.nodeType === 1 && parent.childElementCount > 2) lists.push(parent as Element);
  const read = (some: readonly Element[], mayMeasure: boolean) =>
    some.flatMap((list) => {
      const reading = readItems(list, composer, geometry, mayMeasure);
      return reading && !reading.units.some(({ element }) => element.contains(composer)) ? [reading] : [];
    });
  // Items inside the children may be named as a chat, and take turns; by place they can only take turns.
  const hopeful = lists.filter((list) => mayBecomePlausible(list, composer, 3, 3));
  const byNames = pickBest(read(hopeful, false), composer);
  if (byNames) return byNames;
  const worthMeasuring = hopeful.filter(
    (list) => holdsNoProse(list) && mayBecomePlausible(list, composer, 1, 1),
  );
  return pickBest(read(worthMeasuring.slice(0, mostMeasured), true), composer);
};
