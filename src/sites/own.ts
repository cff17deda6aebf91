import { isSelector, type OwnSite } from '../platform/own-sites.ts';
import { composersOf } from './composer.ts';
import { commonParent } from './generic/unit.ts';
import { holds, rootsWithin } from './shadow.ts';
import type { Reader, Role, Site } from './site.ts';
import { siteReader } from './site-reader.ts';

/** The id under which a conversation of a taught site is known. */
export const ownSiteId = 'own';

/** The entry of a taught site as the site reader wants it, without selectors that this browser does not understand. */
export const siteOf = ({ host, assistant, user, body, omit }: OwnSite): Site => ({
  id: ownSiteId,
  name: host,
  hosts: [host],
  conversation: [],
  assistant: assistant.filter(isSelector),
  user: user.filter(isSelector),
  body: body.filter(isSelector),
  omit: omit.filter(isSelector),
  reasoning: [],
  streaming: ['[aria-busy="true"]'],
  lastChecked: '',
  evidence: 'none',
});

type Root = Element | ShadowRoot;

/** Three children with turns make a list; two may be a question and its answer, with the next pair beside them. */
const fewestOfList = 3;

/**
 * What to observe so that later turns are in it too. It leaves the composer out where that is safe: a taught site
 * has no selector of its conversation to go by.
 */
const rootOf = (site: Site, doc: Document | ShadowRoot, turn: Element): Root => {
  const turns = [...doc.querySelectorAll([...site.assistant, ...site.user].join(', '))];
  const list = commonParent(turns) ?? turn;
  const composers = composersOf(doc);
  const isFree = (node: Node): boolean => !composers.some((composer) => holds(node, composer));
  let root: Root = list;
  for (
    let up = list.parentNode;
    up && up.nodeName !== 'BODY' && up.nodeType !== 9 && isFree(up);
    up = up.parentNode
  )
    root = up as Root;
  const withTurns = [...list.children].filter((child) => turns.some((one) => child.contains(one)));
  const isList = root !== list || withTurns.length >= fewestOfList;
  return isList || list.nodeName === 'BODY' ? root : ((list.parentNode as Root | null) ?? root);
};

/**
 * Reads a page by what the reader taught of its site, in the document or in the first shadow root where it matches.
 * @returns null where no message of the assistant's matches
 */
export const ownReader = (own: OwnSite, doc: Document): Reader | null => {
  const site = siteOf(own);
  const around = (root: Document | ShadowRoot, turn: Element): Root => rootOf(site, root, turn);
  const inDocument = siteReader(site, doc, around);
  if (inDocument) return inDocument;
  for (const root of rootsWithin(doc)) {
    const reader = root === doc ? null : siteReader(site, root as ShadowRoot, around);
    if (reader) return reader;
  }
  return null;
};

/** How many turns of each role an entry finds in a page. */
export const countTurns = (own: OwnSite, doc: Document): Record<Role, number> => {
  const turns = ownReader(own, doc)?.turns() ?? [];
  const count = (role: Role): number => turns.filter((turn) => turn.role === role).length;
  return { user: count('user'), assistant: count('assistant') };
};
