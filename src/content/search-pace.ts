/** The shortest and longest time between two searches of a page, in milliseconds: each waits twice as long. */
export const shortestWait = 100;
export const longestWait = 2000;
/** What the reader opens by a click is there this long after it, in milliseconds. */
export const openingTime = 400;
/** A field under these, or without them, is none to write a message in. */
export const attributeFilter = ['aria-hidden', 'contenteditable'];
