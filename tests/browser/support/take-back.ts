import type { Opened } from '../../../src/cli/browsers.ts';
import { inFirefoxWindow } from '../../../src/cli/browsers-firefox.ts';

/** Takes back what the browser lets a reader take back in its own settings: access to the listed sites. */
export async function takeBack(opened: Opened): Promise<void> {
  const { kind, browser, extensionId } = opened;
  if (kind === 'firefox') {
    await inFirefoxWindow(
      opened,
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
