import { isSelector, type OwnSite } from '../platform/own-sites.ts';
import { fieldHint, findComposers } from './composer.ts';
import { recognised } from './recognised.ts';
import type { Signs } from './signs.ts';

/** Names that a chat can hardly do without, somewhere on its page. */
const chatSigns =
  '[role="log"], [class*="message" i], [class*="chat" i], [class*="bubble" i], [class*="conversation" i], ' +
  '[class*="bot" i]:not([class*="bottom" i]), [data-testid*="message"], [data-role]';

/** A page of so few elements costs little even where nothing speaks of a chat. */
const smallPage = 1500;

/** People who can be looked up: chats with an assistant have none, forums one an entry. */
export const profileLink =
  'a[rel~="author"], a[href*="/user"], a[href*="/u/"], a[href*="/profile"], a[href*="/@"], [itemprop="author"]';

/** So many links to people are on a page where many meet. */
const crowd = 8;

/** Whether a page is worth a closer look: a field to write in, and a word of what it is for. */
export const mayHoldChat = (roots: readonly ParentNode[], composers: readonly Element[]): boolean => {
  const isLog = () => roots.some((root) => root.querySelector('[role="log"]') !== null);
  if (composers.every((composer) => fieldHint(composer) < 0)) return isLog();
  if (composers.some((composer) => fieldHint(composer) > 0)) return true;
  if (roots.some((root) => root.querySelectorAll(profileLink).length >= crowd)) return false;
  return (
    roots.some((root) => root.querySelector(chatSigns) !== null) ||
    roots.reduce((count, root) => count + root.querySelectorAll('*').length, 0) < smallPage
  );
};

/**
 * Whether `findReaderBy` may find anything in a page, told by a few queries: where it says no, neither what searches
 * a page nor what follows a conversation has to be loaded. No layout is read.
 * @param roots the document and every shadow root in it
 */
export const mayHoldMessages = (
  doc: Document,
  roots: readonly ParentNode[],
  { assistant, selfHosted }: Signs,
  own: OwnSite | null,
): boolean => {
  const matches = (selectors: readonly string[] = []) =>
    selectors.some((selector) => roots.some((root) => root.querySelector(selector) !== null));
  return (
    mayHoldChat(roots, findComposers(roots)) ||
    matches(assistant) ||
    matches(own?.assistant.filter(isSelector)) ||
    (!assistant && recognised(doc, selfHosted) !== null)
  );
};
