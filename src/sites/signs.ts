import type { Site } from './site.ts';

/** Of a site's entry, what tells that a page may show messages of its. */
export type Sign = Pick<Site, 'hosts' | 'assistant' | 'recognise'>;

/** What the build puts here (see vite.config.ts). */
declare const siteSigns: readonly Sign[];

/**
 * The signs of every site that has an entry. Every page that is read needs them and nothing else of the entries, which
 * are five times as large.
 */
export const signs = siteSigns;
