export type Role = 'assistant' | 'user';

/**
 * Where the messages are on one chat site, as data. Each list holds CSS selectors in order of preference;
 * selectors that match nothing are harmless, the generic reader takes over when none of `assistant` matches.
 */
export interface Site {
  id: string;
  /** As the site calls itself, shown to the reader. */
  name: string;
  /** Host names, a leading `*.` stands for any subdomain. Empty for self-hosted products known by `recognise`. */
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
  /** Attributes that hold a stable message id, looked for on the message element. */
  messageId?: readonly string[];
  /** The name of the persona, where the site shows one. */
  persona?: readonly string[];
  /** The day of the newest evidence for these selectors (YYYY-MM-DD). */
  lastChecked: string;
  /** Who saw the selectors match: nobody here could open the live sites. */
  evidence: 'capture' | 'product source' | 'several lists' | 'one list' | 'none';
}

/** One turn as it stands in the page now. */
export interface Turn {
  role: Role;
  element: Element;
  /** The elements whose text is the message, in document order. */
  bodies: readonly Element[];
  /** Reasoning blocks of this turn; never part of `bodies`' text. */
  reasoning: readonly Element[];
  /** The site's own id of the message, where it gives one. */
  siteId: string | null;
  streaming: boolean;
  persona: string | null;
}

/** Finds the turns of one conversation in one page. */
export interface Reader {
  siteId: string;
  siteName: string;
  /** Found by what a chat looks like: while a page is still being built, a better one may turn up. */
  provisional?: boolean;
  /** What to observe: every turn is, or will be, inside it. A shadow root where the chat lives in one. */
  root: Element | ShadowRoot;
  /** Selectors of what is not prose, the general list and the site's own. */
  omit: readonly string[];
  /** The turns in reading order. */
  turns(): Turn[];
}
