import type { Site, SiteEntries } from '../platform/site-entries.ts';
import { atHost, onAnyHost } from './at-host.ts';
import { sites } from './known/index.ts';

/** The entry of the site at a host, if there is one. */
export const siteAt = (host: string): Site | null => atHost(sites, host);

const selfHosted = onAnyHost(sites);

/** The entries that may hold for a page, given its host name without a port. */
export const entriesAt = (host: string): SiteEntries => ({ here: siteAt(host), selfHosted });
