import type { OwnSite } from '../platform/own-sites.ts';

/**
 * How a teaching ended:
 * - `kept`, `cancelled`: the reader's choice
 * - `not-allowed`: the page may not be read yet
 * - `gone`: the page was left before the end
 */
export type TeachOutcome = 'kept' | 'cancelled' | 'not-allowed' | 'gone';

export interface TurnCounts {
  user: number;
  assistant: number;
}

/** What the view of the sites may ask of the browser; in tests a plain object stands in. */
export interface SitesHost {
  /** Calls back with the taught sites now and at each change, until the signal aborts. */
  watchOwn(callback: (sites: readonly OwnSite[]) => void, signal: AbortSignal): void;
  /** Keeps entries, each in place of the one of the same host. */
  keep(sites: readonly OwnSite[]): Promise<void>;
  forget(hosts: readonly string[]): Promise<void>;
  /** Calls back with the match patterns that the reader has allowed beyond the listed sites, now and at each change. */
  watchAllowed(callback: (origins: readonly string[]) => void, signal: AbortSignal): void;
  /** Takes an allowed pattern back. Returns whether the browser did. */
  takeBack(origin: string): Promise<boolean>;
  /** Starts the teaching in a frame of the page in front; the promise lasts until it has ended. */
  teach(frame: number): Promise<TeachOutcome>;
  stopTeaching(frame: number): void;
  /** What an entry finds in the page in front; null where that is another site's, or may not be read. */
  count(site: OwnSite, frame: number): Promise<TurnCounts | null>;
  /** The report on the page in front, structure only; null where the page may not be read. */
  report(frame: number): Promise<string | null>;
}
