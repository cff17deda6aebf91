import { hasText } from './generic/unit.ts';
import { featuresOf } from './own-features.ts';
import { type Feature, speaksFor } from './own-names.ts';
import type { Role } from './site.ts';

/** An element that may stand for the message that the reader pointed at. */
export interface Level {
  element: Element;
  /** How many steps it is from the element pointed at, up or down. */
  distance: number;
}

/** A selector that may tell the turns of one role. */
export interface Candidate extends Feature {
  element: Element;
  distance: number;
  /** The outermost elements that it matches, in document order. */
  found: readonly Element[];
  /** The part of them, from 0 to 1, that does not look like a message: no text, or in the page's furniture. */
  odd: number;
}

const prose = /^(?:p|ul|ol|dl|table|pre|blockquote|h[1-6]|span|b|strong|em|a|code)$/;

/** The elements inside that hold all of an element's text, from the outside in. */
export const coreOf = (element: Element): Element[] => {
  const core: Element[] = [];
  for (let at = element; ; ) {
    const full: Element[] = [...at.children].filter(hasText);
    const [only] = full;
    if (!only || full.length > 1 || prose.test(only.localName)) return core;
    core.push(only);
    at = only;
  }
};

/** The element pointed at with what is inside and around it, up to the last that does not hold `other` too. */
export const levelsOf = (pointed: Element, other: Element): Level[] => {
  const levels = coreOf(pointed).map((element, index) => ({ element, distance: index + 1 }));
  let distance = 0;
  for (let at: Element | null = pointed; at && !at.contains(other); at = at.parentElement)
    levels.push({ element: at, distance: distance++ });
  return levels;
};

const mostFeatures = 6;
const mostFound = 3000;

const compound = (a: string, b: string): string => (/^[a-z]/.test(b) ? b + a : a + b);

const alone = (element: Element, features: readonly Feature[]): Feature[] => {
  const pairs = features.slice(0, 4).flatMap((a, index) =>
    features.slice(index + 1, mostFeatures).map((b) => ({
      selector: compound(a.selector, b.selector),
      weight: Math.min(a.weight, b.weight) + a.weight / 20 - 0.6,
    })),
  );
  const tagged = features
    .slice(0, 2)
    .filter(({ selector }) => !/^[a-z]/.test(selector))
    .map(({ selector, weight }) => ({ selector: element.localName + selector, weight: weight - 0.8 }));
  return [...features, ...pairs, ...tagged];
};

/** What can be told of an element by one inside it that names the role: an avatar, an icon, a label. */
const inside = (element: Element, role: Role): Feature[] => {
  const found = new Map<string, Feature>();
  for (const inner of [...element.querySelectorAll('*')].slice(0, 80)) {
    const step = inner.parentElement === element ? '> ' : '';
    for (const { selector, weight } of featuresOf(inner, role).slice(0, 3))
      if (weight >= 5 && speaksFor(selector, role) > 0)
        found.set(selector, { selector: step + selector, weight });
  }
  return [...found.values()].slice(0, 12);
};

/** Names that both roles bear, told apart by what one of them has and the other lacks. */
const byLack = (level: Level, role: Role, others: readonly Level[]): Feature[] => {
  const { element } = level;
  const otherRole: Role = role === 'user' ? 'assistant' : 'user';
  const own = featuresOf(element, role);
  const features: Feature[] = [];
  for (const { element: other } of others) {
    const shared = own.filter(({ selector }) => other.matches(selector)).slice(0, 3);
    const bases = shared.length > 0 ? shared : [{ selector: element.localName, weight: 1 }];
    if (shared.length === 0 && other.localName !== element.localName) continue;
    const theirs = featuresOf(other, otherRole).filter(({ selector }) => !element.matches(selector));
    const has = inside(element, role).filter(
      ({ selector }) => !other.querySelector(selector.replace('> ', ':scope > ')),
    );
    const theyHave = inside(other, otherRole).filter(
      ({ selector }) => !element.querySelector(selector.replace('> ', ':scope > ')),
    );
    for (const base of bases) {
      const add = (suffix: string, weight: number): void => {
        features.push({ selector: base.selector + suffix, weight: weight + Math.min(base.weight, 5) / 5 });
      };
      for (const { selector, weight } of theirs.slice(0, 3)) add(`:not(${selector})`, weight - 3);
      for (const { selector, weight } of has) add(`:has(${selector})`, weight - 3);
      for (const { selector, weight } of theyHave) add(`:not(:has(${selector}))`, weight - 4);
    }
  }
  return features;
};

const furniture = 'nav, aside, form, header, footer, [contenteditable], [role="navigation"]';

const looksOdd = (found: Element, like: Element): boolean =>
  found.localName !== like.localName ||
  !hasText(found) ||
  found.closest(furniture) !== like.closest(furniture) ||
  found.querySelector('textarea, [contenteditable]') !== null;

const outermost = (elements: readonly Element[]): Element[] => {
  const outer: Element[] = [];
  for (const element of elements) if (!outer.at(-1)?.contains(element)) outer.push(element);
  return outer;
};

const overlaps = (a: Element, b: Element): boolean => a.contains(b) || b.contains(a);

/** How many selectors of each role are tried with each of the other's. */
const mostCandidates = 16;

const worth = ({ weight, distance, odd, found }: Candidate): number =>
  weight - 0.6 * distance - 3 * odd + Math.log2(1 + found.length);

/**
 * The selectors that may tell the turns of a role: each matches the message pointed at, or one that stands for it,
 * and nothing of the other role's message. The most promising first.
 */
export const candidatesFor = (
  role: Role,
  levels: readonly Level[],
  others: readonly Level[],
  otherPointed: Element,
): Candidate[] => {
  const root = otherPointed.getRootNode() as ParentNode;
  const seen = new Set<string>();
  const candidates: Candidate[] = [];
  for (const level of levels) {
    const features = featuresOf(level.element, role).slice(0, mostFeatures);
    for (const { selector, weight } of [...alone(level.element, features), ...byLack(level, role, others)]) {
      if (seen.has(selector)) continue;
      seen.add(selector);
      const all = [...root.querySelectorAll(selector)];
      const found = all.length > mostFound ? [] : outermost(all);
      if (!found.includes(level.element) || found.some((one) => overlaps(one, otherPointed))) continue;
      const odd = found.filter((one) => looksOdd(one, level.element)).length / found.length;
      candidates.push({ ...level, selector, weight, found, odd });
    }
  }
  return candidates.sort((a, b) => worth(b) - worth(a)).slice(0, mostCandidates);
};
