import type { Page } from 'puppeteer-core';
import type { Opened } from '../../src/cli/browsers.ts';
import { type ListedTurn, standInForListedSite } from '../browser/support/listed-site.ts';
import { longReply } from '../chats/ui/long-reply.ts';
import { type Meter, type Spent, watchLongTasks } from './page-metrics.ts';

/** The same page at a site that the extension reads by itself, and at one that is on no list. */
export const hosts = { read: 'chatgpt.com', unread: 'chat.example' } as const;
export type Kind = keyof typeof hosts;

/** Questions and answers by turns. */
export const turnsOf = (count: number, words: number): ListedTurn[] => {
  const answer = longReply(words);
  return Array.from({ length: count }, (_, index) =>
    index % 2 === 0
      ? { role: 'user', text: `Question ${index}: what comes next?` }
      : { role: 'assistant', text: `Answer ${index}. ${answer}` },
  );
};

/** Opens a page in the shape of a listed site, still without messages. */
export async function openListed(opened: Opened, kind: Kind): Promise<Page> {
  const page = await opened.browser.newPage();
  await watchLongTasks(page);
  await standInForListedSite(page, hosts[kind]);
  await page.goto(`https://${hosts[kind]}/c/1`);
  return page;
}

/** Shows a conversation, and waits until the page has done nothing for a second. */
export async function showTurns(page: Page, meter: Meter, turns: ListedTurn[]): Promise<Spent> {
  return meter.during(async () => {
    await page.evaluate((all) => window.showConversation('2', all), turns);
    for (let quiet = 0; quiet < 4; ) {
      const { task } = await meter.during(() => new Promise((done) => setTimeout(done, 250)));
      quiet = task < 3 ? quiet + 1 : 0;
    }
  });
}
