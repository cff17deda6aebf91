import { expect, test } from 'vitest';
import { paintedMarks } from '../../src/cli/browsers-marks.ts';
import { until } from '../../src/cli/browsers-wait.ts';
import { standInForListedSite } from './support/listed-site.ts';
import { marksOn } from './support/marks.ts';
import { panelShows } from './support/panel.ts';
import { tidySession } from './support/session.ts';

const session = tidySession();

test('a page without a chat gets no element and no highlight, even when the reader asks for it', async () => {
  const page = await session.open('/plain/');
  const before = await page.evaluate(() => document.documentElement.outerHTML);
  await session.clickToolbar(page);
  await panelShows(session.opened, 'Persona Lens');
  expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  expect(await paintedMarks(page)).toEqual([]);
});

test('a listed site without a conversation is left as it is', async () => {
  const page = await session.open('about:blank');
  await standInForListedSite(page);
  await page.goto('https://chatgpt.com/');
  const before = await page.evaluate(() => document.documentElement.outerHTML);
  await page.evaluate(() =>
    window.showConversation('one', [
      { role: 'user', text: 'Hello' },
      { role: 'assistant', text: 'Our ancestors baked bread.' },
    ]),
  );
  await marksOn(page, ['Our ancestors']);
  await page.evaluate(() => window.showConversation('two', []));
  await until('no marks', async () => (await paintedMarks(page)).length === 0);
  const after = await page.evaluate(() => document.documentElement.outerHTML);
  expect(after.replace(/<style[\s\S]*?<\/style>/g, '')).toBe(before.replace(/<style[\s\S]*?<\/style>/g, ''));
});
