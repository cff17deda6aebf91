import { setFor } from '../platform/settings.ts';
import type { Site } from './site.ts';

/** Of the entries of all sites, what tells that a page may show messages of one. */
export interface KnownSigns {
  /** The selectors of the assistant's messages, by host name. */
  assistantAt: Readonly<Record<string, readonly string[]>>;
  selfHosted: readonly Pick<Site, 'recognise'>[];
}

/** The same for one page. */
export interface Signs {
  /** Undefined where the page's host has no entry. */
  assistant: readonly string[] | undefined;
  selfHosted: KnownSigns['selfHosted'];
}

/** What the build puts here (see vite.config.ts): `KnownSigns` as JSON, which a browser reads faster than script. */
declare const siteSigns: string;

let known: KnownSigns | undefined;

/**
 * The signs for a page, by its host name without a port. Every page that is read needs them and nothing else of the
 * entries, which are five times as large.
 */
export const signsAt = (host: string): Signs => {
  known ??= JSON.parse(siteSigns) as KnownSigns;
  return { assistant: setFor(known.assistantAt, host), selfHosted: known.selfHosted };
};
