import { describe, expect, inject, test } from 'vitest';
import { welcomePage } from '../../src/cli/browsers.ts';
import { hoverMark, pressInCard } from '../../src/cli/browsers-marks.ts';
import { faults, themes } from './support/axe.ts';
import { marksOn } from './support/marks.ts';
import { closePanel, panelShows, pressInPanel } from './support/panel.ts';
import { browserSession } from './support/session.ts';

const session = browserSession();

/** The panel beside the demo, opened as readers open it. */
async function openPanel(): Promise<void> {
  const page = await welcomePage(session.opened);
  await page.bringToFront();
  await marksOn(page, ['Our ancestors']);
  await hoverMark(session.opened, page, 'Our ancestors');
  await pressInCard(session.opened, page, 'Explain');
  await panelShows(session.opened, 'How PSM sees it come about');
}

test('a conversation that the reader keeps is there when the panel is opened again', async () => {
  const { opened } = session;
  await openPanel();
  await pressInPanel(opened, 'All statements');
  await panelShows(opened, 'Keep this conversation');
  await pressInPanel(opened, 'Keep this conversation');
  await panelShows(opened, 'Kept on this device as');
  await closePanel(opened);
  await openPanel();
  await pressInPanel(opened, 'Kept');
  await panelShows(opened, 'Kept: 1');
  await pressInPanel(opened, 'Delete');
  await panelShows(opened, 'Nothing is kept yet.');
  await pressInPanel(opened, 'Undo');
  await panelShows(opened, 'Kept: 1');
  await closePanel(opened);
});

/** With what the test above kept. axe reaches the side panel of Chromium only; the pages are the same in Firefox. */
describe.runIf(inject('kind') === 'chromium')('what axe finds wrong', () => {
  test.each(themes)('with the %s shelf, a conversation opened and two compared: nothing', async (theme) => {
    const { opened } = session;
    await openPanel();
    const target = await opened.browser.waitForTarget((one) => one.url().includes('/src/panel/'));
    const panel = await target.asPage();
    const shows = (words: string) => panelShows(opened, words);
    await pressInPanel(opened, 'Kept');
    await shows('Kept: 1');
    await panel.locator('.kept-tick').click();
    expect(await faults(panel, theme), 'the list').toEqual([]);
    await pressInPanel(opened, 'Compare with the chat open now');
    await shows('Question by question');
    expect(await faults(panel, theme), 'two compared').toEqual([]);
    await pressInPanel(opened, 'All kept');
    await panel.locator('.kept-title').click();
    for (const facet of ['Statements', 'Full text', 'Profile']) {
      await panel.locator(`label ::-p-text(${facet})`).click();
      expect(await faults(panel, theme), facet).toEqual([]);
    }
    await closePanel(opened);
  });
});
