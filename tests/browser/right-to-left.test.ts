import { describe, expect, inject, test } from 'vitest';
import { welcomePage } from '../../src/cli/browsers.ts';
import { hoverMark } from '../../src/cli/browsers-marks.ts';
import { until } from '../../src/cli/browsers-wait.ts';
import { goTo, openPanelTab } from '../../src/cli/pictures-panel.ts';
import { faults, themes } from './support/axe.ts';
import { browserSession } from './support/session.ts';

const session = browserSession({ language: 'ar' });

const pages = [
  'options/index',
  'reading/index',
  'about/privacy',
  'about/diagnostics',
  'panel/index',
] as const;

test('every page speaks Arabic, runs from right to left and fits a narrow window', async () => {
  const page = await session.opened.browser.newPage();
  await page.setViewport({ width: 320, height: 800 });
  for (const name of pages) {
    await goTo(page, session.opened.pageUrl(`src/${name}.html`));
    await until(`${name} in Arabic`, () =>
      page.evaluate(() => document.dir === 'rtl' && /[\u0600-\u06ff]{3}/.test(document.body.innerText)),
    );
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(over, name).toBeLessThanOrEqual(0);
  }
  await page.close();
});

test('English words run their own way in it: in the demo, in the list and in an explanation', async () => {
  const demo = await welcomePage(session.opened);
  await demo.bringToFront();
  const directions = await demo.evaluate(() =>
    [...document.querySelectorAll('.demo-text p')].map((one) => getComputedStyle(one).direction),
  );
  expect(new Set(directions)).toEqual(new Set(['ltr']));
  expect(await hoverMark(session.opened, demo, 'Our ancestors')).not.toEqual([]);
  const panel = await openPanelTab(session.opened, 'readable');
  await panel.load('tides');
  const said = await panel.page.evaluate(() =>
    [...document.querySelectorAll('.turn-user, .entry-quote')].map((one) => getComputedStyle(one).direction),
  );
  expect(said.length).toBeGreaterThan(10);
  expect(new Set(said)).toEqual(new Set(['ltr']));
  await panel.press("I'm thrilled");
  const explained = await panel.page.evaluate(() =>
    [...document.querySelectorAll('article :is(p, h2)[lang="en"]')].map(
      (one) => getComputedStyle(one).unicodeBidi,
    ),
  );
  expect(explained.length).toBeGreaterThan(5);
  expect(new Set(explained)).toEqual(new Set(['plaintext']));
  await panel.page.close();
});

describe.runIf(inject('kind') === 'chromium')('what axe finds wrong from right to left', () => {
  test.each(themes)('in the %s panel: nothing', async (theme) => {
    const panel = await openPanelTab(session.opened, 'readable');
    await panel.load('tides');
    expect(await faults(panel.page, theme)).toEqual([]);
    await panel.page.close();
  });
});
