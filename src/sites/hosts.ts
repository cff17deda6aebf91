import { sites } from './known/index.ts';

/** Match patterns of the sites where the content script runs without being asked. */
export const listedHosts: readonly string[] = sites.flatMap(({ hosts }) =>
  hosts.map((host) => `https://${host}/*`),
);
