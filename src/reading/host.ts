import type { OwnMarks } from './numbered.ts';

/** What the reading page may ask of the browser; in tests a plain object stands in. */
export interface ReadingHost {
  /** Has the content script read the page anew, under this name of a site. */
  read(site: string): void;
  /** Nothing is shown that is to be read. */
  stop(): void;
  /** Calls back with the page's marks, now and at each change, until the signal aborts. */
  watchMarks(callback: (own: OwnMarks) => void, signal: AbortSignal): void;
  /** Opens the side panel; must be called from a click. */
  openPanel(): void;
  /** The version of the extension. */
  version: string;
}
