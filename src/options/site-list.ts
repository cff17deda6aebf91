import type { Settings } from '../platform/settings.ts';
import type { SiteSettings } from './site-row.tsx';

type SiteParts = Pick<Settings, 'sites' | 'sensitivityOn' | 'hiddenOn'>;

/** The hosts that have any setting of their own. */
export const hostsIn = ({ sites, sensitivityOn, hiddenOn }: SiteParts): string[] =>
  [...new Set([sites, sensitivityOn, hiddenOn].flatMap((part) => Object.keys(part)))].sort();

/** What is set for a host. */
export const siteIn = ({ sites, sensitivityOn, hiddenOn }: SiteParts, host: string): SiteSettings => ({
  mode: sites[host] ?? 'on',
  sensitivity: sensitivityOn[host] ?? null,
  hidden: hiddenOn[host] ?? [],
});

const without = <T>(part: Record<string, T>, host: string): Record<string, T> =>
  Object.fromEntries(Object.entries(part).filter(([one]) => one !== host));

/** The settings without anything of a host's own. */
export const withoutSite = (settings: SiteParts, host: string): SiteParts => ({
  sites: without(settings.sites, host),
  sensitivityOn: without(settings.sensitivityOn, host),
  hiddenOn: without(settings.hiddenOn, host),
});

/** The settings with this set for a host; a host once set stays in the list even if all is as everywhere. */
export function withSite(settings: SiteParts, host: string, site: SiteSettings): SiteParts {
  const { sites, sensitivityOn, hiddenOn } = withoutSite(settings, host);
  return {
    sites: { ...sites, [host]: site.mode },
    sensitivityOn: site.sensitivity ? { ...sensitivityOn, [host]: site.sensitivity } : sensitivityOn,
    hiddenOn: site.hidden.length > 0 ? { ...hiddenOn, [host]: [...site.hidden] } : hiddenOn,
  };
}
