import type { OwnSite } from '../platform/own-sites.ts';
import { entriesAt } from './entries.ts';
import { findReaderBy } from './find-reader.ts';
import type { Reader } from './site.ts';

export { siteAt } from './entries.ts';
export { listedHosts } from './hosts.ts';
export { sites } from './known/index.ts';

/**
 * Finds the conversation in a page, with the whole table of sites at hand. See findReaderBy.
 * @param host the host name of the page, without a port
 */
export const findReader = (doc: Document, host: string, own: OwnSite | null = null): Reader | null =>
  findReaderBy(doc, entriesAt(host), own);
