/** The ids of what gets the focus when the reader comes back to the list or something in it goes away. */
export const keptTitleId = (id: string): string => `kept-${id}`;
export const undoId = 'kept-undo';
export const compareId = 'kept-compare';
