import type { Sign } from '../signs.ts';
import { sites } from './index.ts';

/** The signs of every site that has an entry. */
export const knownSigns: readonly Sign[] = sites.map(({ hosts, assistant, recognise }) => ({
  hosts,
  assistant,
  ...(recognise ? { recognise } : {}),
}));
