const word = /[\p{L}\p{N}]+(?:['’‑-][\p{L}\p{N}]+)*/gu;

/** How many words a text has: runs of letters and digits, with apostrophes and hyphens inside ("don't" is one). */
export const countWords = (text: string): number => text.match(word)?.length ?? 0;
