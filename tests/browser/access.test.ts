import type { Page } from 'puppeteer-core';
import { describe, expect, inject, test } from 'vitest';
import { welcomePage } from '../../src/cli/browsers.ts';
import { hoverMark, pressInCard } from '../../src/cli/browsers-marks.ts';
import { faults, themes } from './support/axe.ts';
import { marksOn } from './support/marks.ts';
import { panelShows } from './support/panel.ts';
import { browserSession } from './support/session.ts';

const session = browserSession();
const panelPage = async (): Promise<Page> => {
  const target = await session.opened.browser.waitForTarget((one) => one.url().includes('/src/panel/'));
  return target.asPage();
};

const press = (page: Page, words: string): Promise<void> =>
  page.locator(`:is(button, summary) ::-p-text(${words})`).click();

/** axe reaches the side panel of Chromium only; the pages are the same in Firefox. */
describe.runIf(inject('kind') === 'chromium')('what axe finds wrong', () => {
  test.each(themes)('with the %s welcome page: nothing', async (theme) => {
    const page = await welcomePage(session.opened);
    await page.bringToFront();
    expect(await faults(page, theme)).toEqual([]);
  });

  test.each(themes)('with the %s panel in any of its views: nothing', { timeout: 90_000 }, async (theme) => {
    const page = await welcomePage(session.opened);
    await page.bringToFront();
    await marksOn(page, ['Our ancestors']);
    await hoverMark(session.opened, page, 'Our ancestors');
    await pressInCard(session.opened, page, 'Explain');
    await panelShows(session.opened, 'How PSM sees it come about');
    const panel = await panelPage();
    expect(await faults(panel, theme), 'a statement').toEqual([]);
    await press(panel, 'All statements');
    await press(panel, 'Filters');
    expect(await faults(panel, theme), 'the list with its filters').toEqual([]);
    await panel.locator('button[aria-label="Menu"]').click();
    expect(await faults(panel, theme), 'the menu').toEqual([]);
    await panel.keyboard.press('Escape');
    for (const view of ['Profile', 'Drift', 'Kept', 'Learn', 'Export']) {
      await press(panel, view);
      expect(await faults(panel, theme), view).toEqual([]);
    }
    await panel.locator('button[aria-label="Sites"]').click();
    await panelShows(session.opened, 'Where chats are found');
    expect(await faults(panel, theme), 'the sites').toEqual([]);
    await press(panel, 'Drift');
    await press(panel, 'Show as a table');
    expect(await faults(panel, theme), 'the drift as a table').toEqual([]);
    for (const lesson of ['What PSM says', 'Four stages', 'Glossary']) {
      await press(panel, 'Learn');
      await press(panel, lesson);
      expect(await faults(panel, theme), lesson).toEqual([]);
    }
  });
});
