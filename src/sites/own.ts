import type { OwnSite } from '../platform/own-sites.ts';
import { rootsWithin } from './shadow.ts';
import type { Reader, Role, Site } from './site.ts';
import { siteReader } from './site-reader.ts';

/** Whether this browser understands a CSS selector. */
export const isSelector = (text: string): boolean => {
  try {
    document.createDocumentFragment().querySelector(text);
    return true;
  } catch {
    return false;
  }
};

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

/**
 * Reads a page by what the reader taught of its site, in the document or in the first shadow root where it matches.
 * @returns null where no message of the assistant's matches
 */
export const ownReader = (own: OwnSite, doc: Document): Reader | null => {
  const site = siteOf(own);
  const inDocument = siteReader(site, doc);
  if (inDocument) return inDocument;
  for (const root of rootsWithin(doc)) {
    const reader = root === doc ? null : siteReader(site, root as ShadowRoot);
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
