import { expect, test } from 'vitest';
import { paintedMarks } from '../../src/cli/browsers-marks.ts';
import { takeHighlights } from './support/content-world.ts';
import { panelShows } from './support/panel.ts';
import { openScripted } from './support/scripted-chat.ts';
import { tidySession } from './support/session.ts';

const session = tidySession();

test('where the browser cannot paint marks, the panel says so and lists the statements', async () => {
  const page = await openScripted(session, () => undefined, []);
  await takeHighlights(session.opened, 'https://chatgpt.com/*');
  await page.evaluate(() =>
    window.showConversation('two', [
      { role: 'user', text: 'How are you?' },
      { role: 'assistant', text: 'I am thrilled that you asked.' },
    ]),
  );
  await session.clickToolbar(page);
  const text = await panelShows(session.opened, 'I am thrilled that you asked');
  expect(text).toContain('This browser cannot paint marks in a page.');
  expect(await paintedMarks(page)).toEqual([]);
  await page.mouse.move(60, 60);
  await page.keyboard.press('Escape');
});
