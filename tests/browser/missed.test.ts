import { expect, inject, test } from 'vitest';
import { welcomePage } from '../../src/cli/browsers.ts';
import { until } from '../../src/cli/browsers-wait.ts';
import { marksOn } from './support/marks.ts';
import { openReading, says, textsOf } from './support/reading.ts';
import { tidySession } from './support/session.ts';

const session = tidySession();

interface Menus {
  contextMenus: { onClicked: { dispatch: (info: object, tab: object) => void } };
  tabs: { query: (filter: object) => Promise<object[]> };
}

test('the context menu of selected words has its entry', async () => {
  const page = await openReading(session.opened);
  const updated = await page.evaluate(async () => {
    type Api = { contextMenus: { update: (id: string, change: object) => Promise<void> } };
    const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
    return (browser ?? chrome).contextMenus.update('missed', { enabled: true }).then(
      () => 'there',
      (error: unknown) => String(error),
    );
  });
  expect(updated).toBe('there');
  await page.close();
});

/**
 * No browser lets its context menu be driven. In Chromium the menu's event can be sent to the background as a click
 * sends it; in Firefox nothing reaches there, and tests/background holds what the click does.
 */
test.runIf(inject('kind') === 'chromium')(
  'words that are selected in a reply and called missed are noted, and their labels stand open',
  async () => {
    const { opened } = session;
    const page = await welcomePage(opened);
    await page.bringToFront();
    await marksOn(page, ['Our ancestors']);
    const target = await opened.browser.waitForTarget((one) => one.type() === 'service_worker');
    const worker = await target.worker();
    await worker?.evaluate(async () => {
      const { contextMenus, tabs } = (globalThis as unknown as { chrome: Menus }).chrome;
      const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
      const info = { menuItemId: 'missed', frameId: 0, selectionText: 'Warm bread also smells of butter' };
      contextMenus.onClicked.dispatch(info, tab ?? {});
    });
    const opening = await until('the corrections', async () =>
      opened.browser.targets().find((one) => one.url().includes('#corrections')),
    );
    const corrections = await opening.asPage();
    await says(corrections, 'What does the sentence claim?');
    expect(await textsOf(corrections, '.correction mark')).toEqual([
      'Warm bread also smells of butter and malt, and smell is tied closely to memory.',
    ]);
    await corrections.close();
  },
);
