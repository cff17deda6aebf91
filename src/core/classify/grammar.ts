/** Resolves when the grammar library is there. Until then classification leaves out what needs it. */
export const ready = (): Promise<void> => Promise.resolve();
