import type { Page } from 'puppeteer-core';
import { type ListedTurn, standInForListedSite } from './listed-site.ts';
import type { Session } from './session.ts';

const ask: ListedTurn = { role: 'user', text: 'Tell me more.' };

/** A chat of these replies whose own script runs before anything else in its page. */
export async function openScripted(
  session: Session,
  script: () => void,
  replies: readonly string[],
): Promise<Page> {
  const page = await session.open('about:blank');
  await standInForListedSite(page);
  await page.evaluateOnNewDocument(script);
  await page.goto('https://chatgpt.com/');
  await page.evaluate(
    (turns) => window.showConversation('one', turns),
    replies.flatMap((text): ListedTurn[] => [ask, { role: 'assistant', text }]),
  );
  return page;
}
