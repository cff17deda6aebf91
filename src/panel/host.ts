import type { Sensitivity } from '../core/taxonomy.ts';
import type { Settings, SiteMode } from '../platform/settings.ts';
import type { TabState } from '../platform/tab-state.ts';
import type { DismissScope } from '../ui/dismiss-choices.ts';
import type { Entry } from './turns.ts';

/**
 * - `granted`: the page may be read
 * - `askable`: an ordinary web page that the reader may allow
 * - `unseen`: the browser does not tell us the page's address; a click on the icon lends it
 * - `never`: a page that no extension may read
 */
export type Access = 'granted' | 'askable' | 'unseen' | 'never';

/** Everything that the panel shows of the tab beside it. */
export interface Snapshot {
  access: Access;
  /** The site's host, to name it when asking for access; empty where it is unknown. */
  site: string;
  /** The page's host as in `location.host`; empty where it is unknown. */
  host: string;
  /** Match pattern of a site not yet allowed that a chat in a frame of the page seems to come from; else null. */
  chatFrame: string | null;
  tab: TabState;
  settings: Settings;
  /** Keys of the entries that the reader has dismissed, see turns.ts. */
  dismissed: ReadonlySet<string>;
  /** False once the background could not be reached. */
  alive: boolean;
}

/** A span of one message, as the tab's state names it. */
export interface Span {
  message: string;
  start: number;
  end: number;
}

/** What the panel may ask of the browser; in tests a plain object stands in. */
export interface PanelHost {
  /** Calls back now and at each change, until the signal aborts. */
  watch(callback: (snapshot: Snapshot) => void, signal: AbortSignal): void;
  /** Scrolls the page to these words and flashes their mark; `asked` says that the reader wants to look there now. */
  reveal(span: Span, asked?: boolean): void;
  /** Asks the reader to allow the page; must be called from a click. */
  askAccess(): void;
  /** Asks the reader to allow the site of the chat in a frame of the page; must be called from a click. */
  askFrameAccess(): void;
  /** Stops all reading, until this time (milliseconds since 1970) or, with null, until it is resumed. */
  pause(until: number | null): void;
  resume(): void;
  /** Sets whether this page's site is read; null for as everywhere. */
  setSiteMode(mode: SiteMode | null): void;
  /** Reads this page of a site that is read only when asked for. */
  readPage(): void;
  /** Hides all marks in this page, or shows them again. */
  toggleMarks(): void;
  openOptions(): void;
  setSensitivity(sensitivity: Sensitivity): void;
  /** Takes the marks of this statement, phrase or category away. */
  dismiss(entry: Entry, scope: DismissScope): void;
  /** Takes the dismissals of a statement and of its phrase back. */
  restore(entry: Entry): void;
  copy(text: string): Promise<boolean>;
}
