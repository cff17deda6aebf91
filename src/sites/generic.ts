import { areOpposite, browserGeometry, type Geometry } from './generic/alignment.ts';
import { talkFields } from './generic/fields.ts';
import { GenericTurn } from './generic/generic-turn.ts';
import { readNear } from './generic/near.ts';
import { pickBest } from './generic/pick.ts';
import { readBySlots } from './generic/slots.ts';
import { commonParent, hasBothRoles, type Reading, type Unit } from './generic/unit.ts';
import { leftOutEverywhere } from './left-out.ts';
import { mayHoldChat } from './may-hold-chat.ts';
import { holds, parentAcross, rootsWithin } from './shadow.ts';
import type { Reader, Site } from './site.ts';

/** The composer that a part of the page belongs to: its own, else the page's last. */
const composerFor = (root: ParentNode, composers: readonly Element[]): Element | null =>
  composers.findLast((composer) => composer.getRootNode() === root) ?? composers.at(-1) ?? null;

const swapped = (units: readonly Unit[]): readonly Unit[] =>
  units.map(({ element, role }) => ({ element, role: role === 'user' ? 'assistant' : 'user' }));

/** Words that mean other things elsewhere may name the other side, as "reply" does the reader's: then place is believed. */
const byPlaceToo = (reading: Reading, geometry: Geometry): Reading => {
  const list = commonParent(reading.units.map(({ element }) => element));
  if (reading.weight > 1 || list?.nodeType !== 1 || !areOpposite(list as Element, reading.units, geometry))
    return reading;
  return { ...reading, units: swapped(reading.units), again: (root) => swapped(reading.again(root)) };
};

const readPage = (doc: Document, geometry: Geometry): Reading | null => {
  const reading = findReading(doc, geometry);
  return reading && byPlaceToo(reading, geometry);
};

const findReading = (doc: Document, geometry: Geometry): Reading | null => {
  const roots = rootsWithin(doc);
  const composers = talkFields(roots);
  if (!mayHoldChat(roots, composers)) return null;
  const bySlots = roots
    .toReversed()
    .flatMap((root) => pickBest(readBySlots(root), composerFor(root, composers)) ?? []);
  const withBoth = bySlots.find(({ units }) => hasBothRoles(units));
  if (withBoth) return withBoth;
  for (const composer of composers) {
    const near = readNear(composer, geometry);
    if (near) return near;
  }
  return bySlots[0] ?? null;
};

/** The largest part of the page around the messages that leaves the composer out, so that later ones are in it. */
const rootAround = (reading: Reading, composers: readonly Element[]): Element | ShadowRoot | null => {
  const parent = commonParent(reading.units.map(({ element }) => element));
  if (!parent) return null;
  let root = parent;
  for (let up: Node | null = parent; up; up = up.parentNode) {
    if (
      composers.some((composer) => holds(up, composer)) ||
      /^(body|html)$/.test((up as Element).localName ?? '')
    )
      break;
    if (up.nodeType === 1 || up.nodeType === 11) root = up as Element | ShadowRoot;
  }
  return root;
};

interface Chat {
  reading: Reading;
  root: Element | ShadowRoot;
  /** How many elements stood around the messages when it was last looked for how to read them. */
  around: number;
}

const sizeOf = (root: ParentNode): number => root.querySelectorAll('*').length;
/** More stands around the messages known when others come, but not while one of them is written. */
const sizeAround = (root: ParentNode, units: readonly Unit[]): number =>
  units.reduce((size, { element }) => size - sizeOf(element), sizeOf(root));
/** So few messages tell little of how a page makes them: a part of the first may pass for one. */
const fewMessages = 3;

const chatOf = (reading: Reading | null, composers: readonly Element[]): Chat | null => {
  const root = reading && rootAround(reading, composers);
  return root && reading.units.some(({ role }) => role === 'assistant')
    ? { reading, root, around: sizeAround(root, reading.units) }
    : null;
};

/** So many more chats on a page are looked for: a widget beside a talk, models side by side. */
const mostOthers = 3;

const overlap = (one: Reading, other: Reading): boolean =>
  one.units.some(({ element: a }) => other.units.some(({ element: b }) => holds(a, b) || holds(b, a)));

/** Every chat of a page in reading order: beside the plainest one those that stand by a field of their own. */
const chatsIn = (doc: Document, geometry: Geometry): Chat[] => {
  const found = readPage(doc, geometry);
  const composers = found ? talkFields(rootsWithin(doc)) : [];
  const first = chatOf(found, composers);
  if (!first) return [];
  const chats = [first];
  // Another chat has a field of its own to write in: where there is but one, the dear search for others is spared.
  if (composers.length < 2) return chats;
  for (const composer of composers.filter((one) => !holds(first.root, one)).slice(0, mostOthers + 1)) {
    const near = readNear(composer, geometry);
    if (!near || !hasBothRoles(near.units) || chats.some(({ reading }) => overlap(reading, near))) continue;
    const chat = chatOf(near, composers);
    if (chat) chats.push(chat);
  }
  return chats.sort(({ root: a }, { root: b }) => (a.compareDocumentPosition(b) & 4 ? -1 : 1));
};

const isReversed = ({ units }: Reading, geometry: Geometry): boolean => {
  const list = units[0] && parentAcross(units[0].element);
  return list?.nodeType === 1 && geometry.flow(list as Element).reversed;
};

/** The messages of a chat as they stand now, in reading order; where its reading has grown stale, by another. */
const unitsOf = (chat: Chat, read: () => Reading | null, geometry: Geometry): readonly Unit[] => {
  let units = chat.reading.again(chat.root);
  const isFew = units.length <= fewMessages;
  const around = isFew ? sizeAround(chat.root, units) : 0;
  if (around !== chat.around || !hasBothRoles(units)) {
    chat.around = around;
    const other = read();
    const isHere = other?.units.every(({ element }) => holds(chat.root, element));
    const isPlainer = !hasBothRoles(units) || (other?.weight ?? 0) >= chat.reading.weight;
    if (other && isHere && isPlainer && other.units.length >= units.length) {
      chat.reading = other;
      units = other.units;
    }
  }
  return isReversed(chat.reading, geometry) ? units.toReversed() : units;
};

/**
 * Finds the conversation on a page that nobody has written an entry for: by names that differ in a role only, else
 * by a list near a composer whose items differ by their names, labels or place. Of several chats each is a part of it.
 * A page without a field to write in costs one query a shadow root. Layout is read only of a plausible list.
 * @param site the entry of the page's site where its selectors match nothing any more, for its name and omissions
 */
export const genericReader = (
  doc: Document,
  site: Site | null = null,
  geometry: Geometry = browserGeometry,
): Reader | null => {
  const chats = chatsIn(doc, geometry);
  const [first] = chats;
  if (!first) return null;
  const omit = [...leftOutEverywhere, ...(site?.omit ?? []), ...(site?.reasoning ?? [])];
  const leftOut = omit.join(', ');
  const isMessage = (element: Element) => !site?.omit.some((selector) => element.matches(selector));
  const known = new WeakMap<Element, GenericTurn>();
  const turnOf = ({ role, element }: Unit, isSame: (element: Element) => boolean): GenericTurn => {
    const before = known.get(element);
    if (before?.role === role && isSame(element)) return before;
    const turn = new GenericTurn(role, element, site, leftOut);
    known.set(element, turn);
    return turn;
  };
  return {
    siteId: site?.id ?? 'generic',
    provisional: true,
    siteName: site?.name ?? doc.location.hostname,
    root: first.root,
    otherRoots: chats.slice(1).map(({ root }) => root),
    omit,
    turns: (isSame = () => false) =>
      chats
        .filter(({ root }) => root.isConnected)
        .flatMap((chat) => unitsOf(chat, () => readPage(doc, geometry), geometry))
        .filter(({ element }) => isMessage(element))
        .map((unit) => turnOf(unit, isSame)),
  };
};
