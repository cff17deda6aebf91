import { buildFor, type Opened } from '../../../src/cli/browsers.ts';
import { inFirefoxWindow } from '../../../src/cli/browsers-firefox.ts';
import { openOwn } from './own-page.ts';

/**
 * Has the browser take the extension anew from its folder, as after an update and as a developer's button does, while
 * pages are open. The extension's own pages close with it; the welcome page is opened again.
 */
export async function reloadExtension(opened: Opened): Promise<void> {
  const { browser, extensionId, kind } = opened;
  if (kind === 'firefox') {
    const addon = `AddonManager.getAddonByID(${JSON.stringify(extensionId)})`;
    await inFirefoxWindow(opened, `${addon}.then((addon) => addon.reload())`);
  } else {
    const before = new Set(browser.targets());
    await browser.installExtension(buildFor(kind));
    await browser.waitForTarget((target) => target.type() === 'service_worker' && !before.has(target));
  }
  await openOwn(opened, 'src/welcome/index.html');
}
