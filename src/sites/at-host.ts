import type { Site } from '../platform/site-entries.ts';

const isHost = (pattern: string, host: string): boolean =>
  pattern.startsWith('*.') ? host === pattern.slice(2) || host.endsWith(pattern.slice(1)) : host === pattern;

/** The first of some entries that is of a host, given without a port. */
export const atHost = <Entry extends Pick<Site, 'hosts'>>(
  entries: readonly Entry[],
  host: string,
): Entry | null => entries.find(({ hosts }) => hosts.some((pattern) => isHost(pattern, host))) ?? null;

/** Those of some entries that may hold on any host. */
export const onAnyHost = <Entry extends Pick<Site, 'recognise'>>(entries: readonly Entry[]): Entry[] =>
  entries.filter(({ recognise }) => recognise !== undefined);
