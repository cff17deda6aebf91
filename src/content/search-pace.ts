/** The shortest and longest time between two searches of a page, in milliseconds: each waits twice as long. */
export const shortestWait = 100;
export const longestWait = 2000;
/** What the reader opens by a click is there this long after it, in milliseconds. */
export const openingTime = 400;
/**
 * All changes of a page that is searched which may bring a chat, or take it away: a field under these attributes, or
 * without them, is none to write a message in.
 */
export const anyChange: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributeFilter: ['aria-hidden', 'contenteditable'],
};
