import type { OwnSite } from '../platform/own-sites.ts';
import { countTurns } from './own.ts';
import { bodySelector } from './own-body.ts';
import { type Candidate, candidatesFor, levelsOf } from './own-candidates.ts';
import { parentAcross } from './shadow.ts';
import type { Role } from './site.ts';

export type Derived =
  | {
      ok: true;
      site: OwnSite;
      /** How many turns of each role the selectors find on the page now. */
      counts: Record<Role, number>;
      /** The selectors lean on names that look generated, and may not outlive the site's next change. */
      brittle: boolean;
    }
  /** `overlap`: one block lies in the other. `alike`: nothing in the markup tells the two apart. */
  | { ok: false; reason: 'overlap' | 'alike' };

/** The elements in one tree that stand for two elements, out of the shadow roots that they do not share. */
const inOneTree = (a: Element, b: Element): [Element, Element] | null => {
  for (let left: Node | null = a; left; left = parentAcross(left.getRootNode()))
    for (let right: Node | null = b; right; right = parentAcross(right.getRootNode()))
      if (left.getRootNode() === right.getRootNode()) return [left as Element, right as Element];
  return null;
};

interface Pair {
  user: Candidate;
  assistant: Candidate;
  score: number;
}

/** What a selector goes by: an attribute, classes, or the element's tag. */
const keyOf = (selector: string): string => /^(?:\[[\w-]+|\.)/.exec(selector)?.[0] ?? 'tag';

const depthOf = (element: Element): number => {
  let depth = 0;
  for (let at: Element | null = element; at; at = at.parentElement) depth += 1;
  return depth;
};

/** How well two selectors go together; null where their matches lie in each other. */
const scoreOf = (user: Candidate, assistant: Candidate): number | null => {
  const root = user.element.getRootNode() as ParentNode;
  const users = new Set(user.found);
  const assistants = new Set(assistant.found);
  let last: Element | null = null;
  let turns = 0;
  let changes = 0;
  for (const element of root.querySelectorAll(`${user.selector}, ${assistant.selector}`)) {
    const isUser = users.has(element);
    if (isUser === assistants.has(element)) {
      if (isUser) return null;
      continue;
    }
    if (last?.contains(element)) return null;
    if (last && users.has(last) !== isUser) changes += 1;
    last = element;
    turns += 1;
  }
  const [fewer, more] = [user.found.length, assistant.found.length].sort((a, b) => a - b) as [number, number];
  return (
    user.weight +
    assistant.weight -
    0.6 * (user.distance + assistant.distance) -
    4 * (user.odd + assistant.odd) +
    4 * (changes / Math.max(turns - 1, 1)) +
    1.2 * Math.log2(1 + fewer) -
    2 * ((more - fewer) / more) +
    (keyOf(user.selector) === keyOf(assistant.selector) ? 1.5 : 0) +
    (depthOf(user.element) === depthOf(assistant.element) ? 1 : 0) -
    (user.selector.length + assistant.selector.length) / 60
  );
};

const bestPair = (users: readonly Candidate[], assistants: readonly Candidate[]): Pair | null => {
  let best: Pair | null = null;
  for (const user of users)
    for (const assistant of assistants) {
      const score = scoreOf(user, assistant);
      if (score !== null && score > (best?.score ?? Number.NEGATIVE_INFINITY))
        best = { user, assistant, score };
    }
  return best;
};

/** Below this a selector leans on a name that a machine made up, or on one that only says how things are placed. */
const leastLasting = 2;

/**
 * Derives the selectors of a site's turns from one message of each role that the reader pointed at. They match both
 * messages and others like them, never one of the other role.
 * @param host of the page, as in `location.host`
 */
export const deriveOwnSite = (pointed: Record<Role, Element>, doc: Document, host: string): Derived => {
  const tree = inOneTree(pointed.user, pointed.assistant);
  if (!tree) return { ok: false, reason: 'alike' };
  const [userBlock, assistantBlock] = tree;
  if (userBlock.contains(assistantBlock) || assistantBlock.contains(userBlock))
    return { ok: false, reason: 'overlap' };
  const userLevels = levelsOf(userBlock, assistantBlock);
  const assistantLevels = levelsOf(assistantBlock, userBlock);
  const pair = bestPair(
    candidatesFor('user', userLevels, assistantLevels, assistantBlock),
    candidatesFor('assistant', assistantLevels, userLevels, userBlock),
  );
  if (!pair) return { ok: false, reason: 'alike' };
  const { user, assistant } = pair;
  const bodies = [
    bodySelector('assistant', assistant.element, assistantBlock, assistant.found),
    bodySelector('user', user.element, userBlock, user.found),
  ].filter((selector) => selector !== null);
  const site: OwnSite = {
    host,
    user: [user.selector],
    assistant: [assistant.selector],
    body: [...new Set(bodies)],
    omit: [],
  };
  const brittle = Math.min(user.weight, assistant.weight) < leastLasting;
  return { ok: true, site, counts: countTurns(site, doc), brittle };
};
