import type { OwnSite } from '../platform/own-sites.ts';
import { genericReader } from './generic.ts';
import { sites } from './known/index.ts';
import { ownReader } from './own.ts';
import type { Reader, Site } from './site.ts';
import { siteReader } from './site-reader.ts';

export { listedHosts } from './hosts.ts';
export { sites };

const isHost = (pattern: string, host: string): boolean =>
  pattern.startsWith('*.') ? host === pattern.slice(2) || host.endsWith(pattern.slice(1)) : host === pattern;

/** The entry of the site at a host, if there is one. */
export const siteAt = (host: string): Site | null =>
  sites.find((site) => site.hosts.some((pattern) => isHost(pattern, host))) ?? null;

const recognised = (doc: Document): Site | null =>
  sites.find(
    ({ recognise }) => recognise?.every((selector) => doc.querySelector(selector) !== null) ?? false,
  ) ?? null;

/**
 * Finds the conversation in a page: by what the reader taught of it, else by the site's own selectors while they
 * match, else as the self-hosted product that the page is recognised as, else by what a chat looks like anywhere.
 * @param host the host name of the page, without a port
 * @param own the entry that the reader has taught for this page's host; it goes before every other
 * @returns null where there is no conversation; such a page costs a few selector queries and no layout
 */
export const findReader = (doc: Document, host: string, own: OwnSite | null = null): Reader | null => {
  const taught = own && ownReader(own, doc);
  if (taught) return taught;
  const site = siteAt(host) ?? recognised(doc);
  return (site && siteReader(site, doc)) ?? genericReader(doc, site);
};
