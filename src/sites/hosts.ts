import { sites } from './known/index.ts';

/**
 * Match patterns of the sites where the content script runs without being asked. Where a site's chat is confined to
 * some paths, only those are named.
 */
export const listedHosts: readonly string[] = sites.flatMap(({ hosts, paths = ['/*'] }) =>
  hosts.flatMap((host) => paths.map((path) => `https://${host}${path}`)),
);
