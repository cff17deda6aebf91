import { holds } from '../shadow.ts';
import type { Role } from '../site.ts';
import { type Geometry, rolesByPlace } from './alignment.ts';
import { besideByName, isMoment } from './bodies.ts';
import { type Features, featuresOf, shapeOf } from './features.ts';
import { byMake, isProse } from './make.ts';
import { namesOf } from './names.ts';
import { isOffer } from './offers.ts';
import { hasBothRoles, hasText, type Reading, type Unit } from './unit.ts';
import { roleWord } from './words.ts';

/** The messages of a list: its children, or their children where each child is a pair or a group. */
type Level = 1 | 2;

/** The last items of a list, in reading order: about `most`, so that a long list costs no more than a short one. */
const itemsOf = (
  list: ParentNode,
  level: Level,
  composer: Element,
  most = Number.POSITIVE_INFINITY,
): Element[] => {
  const isAround = holds(list, composer);
  const withText = (parent: ParentNode) => {
    const parts: Element[] = [];
    const messages: Element[] = [];
    for (let child = parent.lastElementChild; child; child = child.previousElementSibling) {
      if (messages.length >= most) break;
      const isPart =
        !control.test(child.localName) &&
        !child.matches(unseen) &&
        hasText(child) &&
        !isMoment(child.textContent ?? '') &&
        !isOffer(child) &&
        !(isAround && holds(child, composer));
      if (!isPart) continue;
      parts.push(child);
      if (!besideByName(child)) messages.push(child);
    }
    // Where all sound like labels, none is meant as one.
    return (messages.length > 0 ? messages : parts).reverse();
  };
  // A pair may be wrapped more than once.
  const inPair = (pair: Element): Element[] => {
    const parts = withText(pair);
    const [only] = parts;
    const within = only && parts.length === 1 && !isProse(only) ? inPair(only) : parts;
    // A message whose reply is awaited is no pair yet: it keeps the names around it.
    return within.length > 1 ? within : parts;
  };
  return level === 1 ? withText(list) : withText(list).flatMap(inPair);
};

/** What a page keeps until it is called for: a menu, a preview. */
const unseen = '[hidden], .hidden, .d-none, [style*="display: none"]';
const control = /^(button|a|label|input|select|nav|header|footer|form|svg)$/;

/** Longer lists are judged by their last items. */
const mostJudged = 40;
/** An item that has none of a role's features leans to the other role by this much of their weight. */
const lackWeighs = 0.4;
const shortText = 60;

interface Judged {
  element: Element;
  /** Above zero for the user. */
  balance: number;
  /** Whether a feature of its own speaks, not only the lack of one. */
  speaks: boolean;
  weight: number;
}

const judge = (items: readonly Element[]): Judged[] => {
  const features = items.map(featuresOf);
  const counts = new Map<string, number>();
  for (const one of features)
    for (const feature of one.keys()) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const tells = (feature: string) => (counts.get(feature) ?? 0) < items.length;
  const all: Map<string, { role: Role; weight: number }> = new Map();
  for (const one of features) for (const [feature, word] of one) if (tells(feature)) all.set(feature, word);
  return items.map((element, index) => {
    const own = features[index] as Features;
    let balance = 0;
    let weight = 0;
    for (const [feature, word] of all) {
      const has = own.has(feature);
      const sign = (word.role === 'user' ? 1 : -1) * (has ? 1 : -lackWeighs);
      balance += sign * word.weight;
      if (has) weight = Math.max(weight, word.weight);
    }
    return { element, balance, speaks: weight > 0, weight };
  });
};

/** Leaves out what stands between messages: days, notices, "new messages". */
const withoutSeparators = (judged: readonly Judged[]): Judged[] => {
  const shapes = new Set(judged.filter(({ speaks }) => speaks).map(({ element }) => shapeOf(element)));
  return judged.filter(
    ({ element, speaks }) =>
      speaks || shapes.has(shapeOf(element)) || (element.textContent?.trim().length ?? 0) > shortText,
  );
};

/** From here on a word says who speaks, and not only where something stands. */
const plainly = 1.5;

/** The words in an item's names beside those of its role. */
const makeOf = (item: Element): string[] =>
  namesOf(item).flatMap(({ words }) => words.filter((word) => roleWord(word) === null));

const areAlike = (one: Element, other: Element): boolean => {
  const [words, others] = [makeOf(one), makeOf(other)];
  return (
    one.localName === other.localName &&
    (`${words}${others}` === '' || words.some((word) => others.includes(word)))
  );
};

/** Parts of a page do not take turns; two messages do not prove that they do. */
const takeTurns = (judged: readonly Judged[], told: readonly Judged[]): boolean =>
  told.length > 1 &&
  judged.every((one, at) => {
    const before = judged[at - 1];
    return !before || told.includes(one) !== told.includes(before);
  });

/**
 * Whether only one side has words to tell it, as a chat may that marks the reader's messages alone: then the messages
 * are alike in all else, or take turns. What does not are parts of a page, of which one holds the user's menu.
 */
const areParts = (judged: readonly Judged[]): boolean => {
  const told = judged.filter(({ weight }) => weight > plainly);
  const [lone] = told;
  return (
    lone !== undefined &&
    told.every(({ balance }) => balance > 0 === lone.balance > 0) &&
    !takeTurns(judged, told) &&
    !judged.every(({ element }) => areAlike(element, lone.element))
  );
};

const byFeatures = (items: readonly Element[]): { units: Unit[]; weight: number } | null => {
  const judged = withoutSeparators(judge(items));
  if (judged.length < 2 || judged.some(({ balance }) => balance === 0) || areParts(judged)) return null;
  const units = judged.map(
    ({ element, balance }): Unit => ({ element, role: balance > 0 ? 'user' : 'assistant' }),
  );
  const weights = judged.map(({ weight }) => weight);
  return hasBothRoles(units) ? { units, weight: Math.max(1, Math.round(Math.max(...weights))) } : null;
};

const byPlace = (list: Element, items: readonly Element[], geometry: Geometry) => {
  const roles = items.length >= 2 ? rolesByPlace(list, items, geometry) : null;
  return (
    roles && { units: items.map((element, index) => ({ element, role: roles[index] as Role })), weight: 1 }
  );
};

/**
 * Reads a list whose items differ by what is in and on them, or only by their place or make.
 * @param mayMeasure whether layout may be read, and make be trusted, where names tell nothing
 */
export const readItems = (
  list: Element,
  composer: Element,
  geometry: Geometry,
  mayMeasure: boolean,
): Reading | null => {
  const look = (items: readonly Element[]) =>
    byFeatures(items) ??
    (mayMeasure && !items.some(isProse) ? (byPlace(list, items, geometry) ?? byMake(items)) : null);
  for (const level of [1, 2] as const) {
    const items = itemsOf(list, level, composer, mostJudged + 1);
    const found = items.length < 2 ? null : look(items.slice(-mostJudged));
    if (!found) continue;
    const again = (): readonly Unit[] => look(itemsOf(list, level, composer))?.units ?? [];
    return { ...found, units: items.length <= mostJudged ? found.units : again(), again };
  }
  return null;
};
