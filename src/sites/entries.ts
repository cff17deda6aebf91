import type { Site, SiteEntries } from '../platform/site-entries.ts';
import { sites } from './known/index.ts';

const isHost = (pattern: string, host: string): boolean =>
  pattern.startsWith('*.') ? host === pattern.slice(2) || host.endsWith(pattern.slice(1)) : host === pattern;

/** The entry of the site at a host, if there is one. */
export const siteAt = (host: string): Site | null =>
  sites.find((site) => site.hosts.some((pattern) => isHost(pattern, host))) ?? null;

const selfHosted = sites.filter(({ recognise }) => recognise !== undefined);

/** The entries that may hold for a page, given its host name without a port. */
export const entriesAt = (host: string): SiteEntries => ({ here: siteAt(host), selfHosted });
