import type { OwnSite } from '../platform/own-sites.ts';
import type { Site, SiteEntries } from '../platform/site-entries.ts';
import { genericReader } from './generic.ts';
import { ownReader } from './own.ts';
import type { Reader } from './site.ts';
import { siteReader } from './site-reader.ts';

const recognised = (doc: Document, entries: readonly Site[]): Site | null =>
  entries.find(
    ({ recognise }) => recognise?.every((selector) => doc.querySelector(selector) !== null) ?? false,
  ) ?? null;

/**
 * Finds the conversation in a page: by what the reader taught of it, else by the site's own selectors while they
 * match, else as the self-hosted product that the page is recognised as, else by what a chat looks like anywhere.
 * @param entries what is known of the page's host
 * @param own the entry that the reader has taught for this page's host; it goes before every other
 * @returns null where there is no conversation; such a page costs a few selector queries and no layout
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
