import { cardScript } from './card-script.ts';
import { chatScript } from './chat-script.ts';
import { startContent, stopContent } from './start.ts';

/**
 * Reads this page of our own from now on, as pages of chat sites are read; all that it takes is loaded with the page.
 * @param name what to call it
 */
export const startOwnPage = (name: string): void =>
  startContent(async () => chatScript(async () => cardScript), name);

/** Stops that. */
export const stopOwnPage = stopContent;
