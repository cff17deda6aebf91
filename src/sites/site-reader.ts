import { composersOf } from './composer.ts';
import { leftOutEverywhere } from './left-out.ts';
import { holds } from './shadow.ts';
import type { Reader, Role, Site, Turn } from './site.ts';

const first = (root: ParentNode, selectors: readonly string[]): Element | null => {
  for (const selector of selectors) {
    const found = root.querySelector(selector);
    if (found) return found;
  }
  return null;
};

/** The outermost matches of the first selector that matches outside the excluded elements. */
const allOfFirst = (
  root: ParentNode,
  selectors: readonly string[],
  excluded: readonly Element[],
): Element[] => {
  for (const selector of selectors) {
    const found = [...root.querySelectorAll(selector)].filter(
      (element) => !excluded.some((block) => block.contains(element)),
    );
    if (found.length > 0)
      return found.filter((element) => !found.some((o) => o !== element && o.contains(element)));
  }
  return [];
};

const matchesAny = (element: Element, selectors: readonly string[]): boolean =>
  selectors.some((selector) => element.matches(selector));

const longestName = 100;

/** A turn that looks into its element only when asked: most turns of a long talk are never asked twice. */
class SiteTurn implements Turn {
  constructor(
    private readonly site: Site,
    readonly role: Role,
    readonly element: Element,
    private readonly isLast: (turn: Turn) => boolean,
  ) {}

  get reasoning(): readonly Element[] {
    return this.site.reasoning.flatMap((selector) => [...this.element.querySelectorAll(selector)]);
  }

  get bodies(): readonly Element[] {
    const bodies = allOfFirst(this.element, this.site.body, this.reasoning);
    return bodies.length > 0 ? bodies : [this.element];
  }

  get siteId(): string | null {
    for (const attribute of this.site.messageId ?? []) {
      // Everything stands inside something with an id; other attributes may stand on what wraps the message.
      const holder = attribute === 'id' ? this.element : this.element.closest(`[${attribute}]`);
      const id = holder?.getAttribute(attribute);
      if (id) return id;
    }
    return null;
  }

  get streaming(): boolean {
    if (this.role === 'user') return false;
    if (matchesAny(this.element, this.site.streaming) || first(this.element, this.site.streaming))
      return true;
    return this.isLast(this) && first(this.element.ownerDocument, this.site.stop ?? []) !== null;
  }

  get persona(): string | null {
    if (this.role === 'user') return null;
    return (
      first(this.element, this.site.persona ?? [])
        ?.textContent?.trim()
        .slice(0, longestName) || null
    );
  }
}

/** The selectors that match at all, so that stale ones cost nothing at each reading. */
const roleSelector = (doc: ParentNode, selectors: readonly string[]): string | null =>
  selectors.find((selector) => doc.querySelector(selector) !== null) ?? null;

/** The largest element around the turns that does not hold the composer too: typing is no business of ours. */
const rootAround = (doc: Document | ShadowRoot, turn: Element): Element | ShadowRoot => {
  const composers = composersOf(doc);
  let root = turn;
  for (let up = turn.parentElement; up && up.localName !== 'body'; up = up.parentElement) {
    if (composers.some((composer) => holds(up as Element, composer))) break;
    root = up;
  }
  return root === turn ? ((turn.parentNode as Element | ShadowRoot | null) ?? turn) : root;
};

/**
 * Finds the turns of a site in a part of its page. However long the conversation, that is one query, and one step for
 * each turn; only into what is new or changed is looked.
 */
const turnFinder = (site: Site, root: ParentNode) => {
  /** What was found the last time: only that can still be the same. */
  let known = new Map<Element, SiteTurn>();
  let wanted = '';
  let last: SiteTurn | undefined;
  const isLast = (turn: Turn): boolean => turn === last;
  return (assistant: string | null, user: string | null, isSame: (element: Element) => boolean): Turn[] => {
    const selector = user ? `${assistant}, ${user}` : `${assistant}`;
    const before = selector === wanted ? known : new Map<Element, SiteTurn>();
    known = new Map();
    wanted = selector;
    last = undefined;
    if (!assistant) return [];
    for (const element of root.querySelectorAll(selector)) {
      let turn = before.get(element);
      if (!turn || !isSame(element)) {
        // A selector may match a message and again a part of it: the message counts.
        if (last?.element.contains(element)) continue;
        turn = new SiteTurn(site, element.matches(assistant) ? 'assistant' : 'user', element, isLast);
      }
      known.set(element, turn);
      last = turn;
    }
    const turns = [...known.values()];
    if (site.newestFirst) last = turns.reverse().at(-1);
    return turns;
  };
};

/**
 * Reads a page, or what stands in one shadow root, by the selectors of a site.
 * @param around finds what to observe, from a message of the assistant's
 * @returns null where none of the site's selectors of assistant messages matches
 */
export const siteReader = (
  site: Site,
  doc: Document | ShadowRoot,
  around: typeof rootAround = rootAround,
): Reader | null => {
  let assistant = roleSelector(doc, site.assistant);
  if (!assistant) return null;
  const turn = doc.querySelector(assistant) as Element;
  const named = site.conversation.map((selector) => turn.closest(selector)).find((found) => found !== null);
  const root = named && named !== turn ? named : around(doc, turn);
  const find = turnFinder(site, root);
  return {
    siteId: site.id,
    siteName: site.name,
    root,
    omit: [...leftOutEverywhere, ...site.omit, ...site.reasoning],
    turns: (isSame = () => false) => {
      // A page may change from one of the site's layouts to another under way.
      if (!assistant || !root.querySelector(assistant)) assistant = roleSelector(root, site.assistant);
      return find(assistant, roleSelector(root, site.user), isSame);
    },
  };
};
