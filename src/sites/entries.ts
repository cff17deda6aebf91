import type { Site, SiteEntries } from '../platform/site-entries.ts';
import { sites } from './known/index.ts';

/** The entry of the site at a host, given without a port, if there is one. */
export const siteAt = (host: string): Site | null => sites.find(({ hosts }) => hosts.includes(host)) ?? null;

const selfHosted = sites.filter(({ recognise }) => recognise !== undefined);

/** The entries that may hold for a page, given its host name without a port. */
export const entriesAt = (host: string): SiteEntries => ({ here: siteAt(host), selfHosted });
