import type { KnownSigns } from '../signs.ts';
import { sites } from './index.ts';

/** The signs of every site that has an entry. */
export const knownSigns: KnownSigns = {
  assistantAt: Object.fromEntries(
    sites.flatMap(({ hosts, assistant }) => hosts.map((host) => [host, assistant] as const)),
  ),
  selfHosted: sites.flatMap(({ recognise }) => (recognise ? [{ recognise }] : [])),
};
