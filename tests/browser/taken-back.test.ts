import { test } from 'vitest';
import { paintedMarks } from '../../src/cli/browsers-marks.ts';
import { until } from '../../src/cli/browsers-wait.ts';
import { standInForListedSite } from './support/listed-site.ts';
import { marksOn } from './support/marks.ts';
import { browserSession } from './support/session.ts';
import { takeBack } from './support/take-back.ts';

const session = browserSession();

test('a site that is taken back is left at once, without a reload', async () => {
  const page = await session.open('about:blank');
  await standInForListedSite(page);
  await page.goto('https://chatgpt.com/');
  await page.evaluate(() =>
    window.showConversation('one', [
      { role: 'user', text: 'Hello' },
      { role: 'assistant', text: 'Our ancestors baked bread.' },
    ]),
  );
  await marksOn(page, ['Our ancestors']);
  await takeBack(session.opened);
  await page.bringToFront();
  await until('no marks', async () => (await paintedMarks(page)).length === 0);
});
