import type { OwnSite } from '../platform/own-sites.ts';
import type { SiteEntries } from '../platform/site-entries.ts';
import { genericReader } from './generic.ts';
import { ownReader } from './own.ts';
import { recognised } from './recognised.ts';
import type { Reader } from './site.ts';
import { siteReader } from './site-reader.ts';

/**
 * Finds the conversation in a page: by what the reader taught of it, else by the site's own selectors while they
 * match, else as the self-hosted product that the page is recognised as, else by what a chat looks like anywhere.
 * @param entries what is known of the page's host
 * @param own the entry that the reader has taught for this page's host; it goes before every other
 * @returns null where there is no conversation, and wherever `mayHoldMessages` says that there is none
 */
export const findReaderBy = (
  doc: Document,
  entries: SiteEntries,
  own: OwnSite | null = null,
): Reader | null => {
  const taught = own && ownReader(own, doc);
  if (taught) return taught;
  const site = entries.here ?? recognised(doc, entries.selfHosted);
  return (site && siteReader(site, doc)) ?? genericReader(doc, site);
};
