import type { Site } from '../platform/site-entries.ts';

export type { Site };

export type Role = 'assistant' | 'user';

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
  /** This is no reply but what a model showed of its reasoning before one. */
  isReasoning?: boolean;
  /** What is not prose in this turn, where it is not what the reader says. */
  omit?: readonly string[];
}

/** Finds the turns of one conversation in one page. */
export interface Reader {
  siteId: string;
  siteName: string;
  /** Found by what a chat looks like: while a page is still being built, a better one may turn up. */
  provisional?: boolean;
  /** What to observe: every turn is, or will be, inside it. A shadow root where the chat lives in one. */
  root: Element | ShadowRoot;
  /** The same for further chats of the page, where there are any. */
  otherRoots?: readonly (Element | ShadowRoot)[];
  /** Selectors of what is not prose, the general list and the site's own. */
  omit: readonly string[];
  /** Whether turns may come and go inside others. */
  nests?: boolean;
  /**
   * The turns in reading order. A turn that is the same as at the last call may be the same object: whoever asks often
   * then need not look into it again.
   * @param isSame whether nothing changed in or around a turn's element since the last call; nothing is where missing
   */
  turns(isSame?: (element: Element) => boolean): Turn[];
}
