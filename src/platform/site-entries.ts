/**
 * Where the messages are on one chat site, as data. Each list holds CSS selectors in order of preference;
 * selectors that match nothing are harmless, the generic reader takes over when none of `assistant` matches.
 */
export interface Site {
  id: string;
  /** As the site calls itself, shown to the reader. */
  name: string;
  /** Host names. Empty for self-hosted products known by `recognise`. */
  hosts: readonly string[];
  /** Paths (with query, `*` for anything) to which the site's chat is confined; everywhere on the host without. */
  paths?: readonly string[];
  /** Selectors that must all match for a self-hosted product to be recognised on any host. */
  recognise?: readonly string[];
  /** The element that holds the turns. */
  conversation: readonly string[];
  assistant: readonly string[];
  user: readonly string[];
  /** The prose inside an assistant message; every match counts, in document order. */
  body: readonly string[];
  /** Parts of a message that are not its prose, beyond the list that holds everywhere. */
  omit: readonly string[];
  /** Reasoning blocks inside or beside the prose. */
  reasoning: readonly string[];
  /** Matches in or on a message while it streams. */
  streaming: readonly string[];
  /** Matches somewhere in the page while the last reply streams: a stop button. */
  stop?: readonly string[];
  /** The page holds the newest message first, and shows it last. */
  newestFirst?: boolean;
  /** Attributes that hold a stable message id, looked for on the message element. */
  messageId?: readonly string[];
  /** The name of the persona, where the site shows one. */
  persona?: readonly string[];
  /** The day of the newest evidence for these selectors (YYYY-MM-DD). */
  lastChecked: string;
  /** Who saw the selectors match: nobody here could open the live sites. A list may say that it was tried on them. */
  evidence: 'capture' | 'product source' | 'tried list' | 'several lists' | 'one list' | 'none';
}

/** What is known of the sites that a page may be: the background holds the table, so that no page has to load it. */
export interface SiteEntries {
  /** The entry of the page's host. */
  here: Site | null;
  /** Those that are recognised on any host. */
  selfHosted: readonly Site[];
}

/** Nothing is known: the general detector reads the page. */
export const noEntries: SiteEntries = { here: null, selfHosted: [] };
