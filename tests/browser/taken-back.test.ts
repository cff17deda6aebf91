import { inject, test } from 'vitest';
import { inFirefoxWindow } from '../../src/cli/browsers-firefox.ts';
import { paintedMarks } from '../../src/cli/browsers-marks.ts';
import { until } from '../../src/cli/browsers-wait.ts';
import { standInForListedSite } from './support/listed-site.ts';
import { marksOn } from './support/marks.ts';
import { browserSession } from './support/session.ts';

const session = browserSession();

/** Takes back what the browser lets a reader take back in its own settings: access to the listed sites. */
async function takeBack(): Promise<void> {
  const { browser, extensionId } = session.opened;
  if (inject('kind') === 'firefox') {
    await inFirefoxWindow(
      session.opened,
      `(async () => {
        const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
        const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(extensionId)});
        await ExtensionPermissions.remove(extension.id, { permissions: [], origins: ['https://chatgpt.com/*'] }, extension);
        return true;
      })()`,
    );
    return;
  }
  const settings = await browser.newPage();
  await settings.goto('chrome://extensions/');
  await settings.evaluate(async (id) => {
    const { developerPrivate } = chrome as unknown as {
      developerPrivate: { updateExtensionConfiguration: (wish: object) => Promise<void> };
    };
    await developerPrivate.updateExtensionConfiguration({ extensionId: id, hostAccess: 'ON_CLICK' });
  }, extensionId);
  await settings.close();
}

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
  await takeBack();
  await page.bringToFront();
  await until('no marks', async () => (await paintedMarks(page)).length === 0);
});
