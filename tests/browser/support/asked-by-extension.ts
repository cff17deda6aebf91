import type { Target } from 'puppeteer-core';
import type { Opened } from '../../../src/cli/browsers.ts';
import { inFirefoxWindow } from '../../../src/cli/browsers-firefox.ts';

/** Gives the addresses that the extension has asked for until now, but those of its own files. */
export type Asked = () => Promise<readonly string[]>;

/** As Chromium's developer tools see it: what the extension's worker and pages ask for. */
async function askedInChromium({ browser, extensionId }: Opened): Promise<Asked> {
  const own = `chrome-extension://${extensionId}/`;
  const asked: string[] = [];
  const listen = async (target: Target): Promise<void> => {
    if (!target.url().startsWith(own)) return;
    const session = await target.createCDPSession();
    session.on('Network.requestWillBeSent', ({ request }) => {
      if (!request.url.startsWith(own)) asked.push(request.url);
    });
    session.on('Network.webSocketCreated', ({ url }) => asked.push(url));
    await session.send('Network.enable');
  };
  browser.on('targetcreated', (target: Target) => void listen(target).catch(() => undefined));
  await Promise.all(browser.targets().map(listen));
  return async () => asked;
}

/** As Firefox itself sees it: every request in whose name the extension stands, its scripts in pages included. */
async function askedInFirefox(opened: Opened): Promise<Asked> {
  await inFirefoxWindow(
    opened,
    `(() => {
      window.askedByExtension = [];
      const id = ${JSON.stringify(opened.extensionId)};
      const isOurs = (principal) =>
        [principal?.addonPolicy?.id, principal?.contentScriptAddonPolicy?.id].includes(id);
      Services.obs.addObserver((channel) => {
        channel.QueryInterface(Ci.nsIHttpChannel);
        const { triggeringPrincipal, loadingPrincipal } = channel.loadInfo;
        if (isOurs(triggeringPrincipal) || isOurs(loadingPrincipal))
          window.askedByExtension.push(channel.URI.spec);
      }, 'http-on-modify-request');
    })()`,
  );
  return async () =>
    JSON.parse(await inFirefoxWindow<string>(opened, 'JSON.stringify(window.askedByExtension)'));
}

/** Notes from now on what the extension asks for. */
export const askedByExtension = (opened: Opened): Promise<Asked> =>
  opened.kind === 'chromium' ? askedInChromium(opened) : askedInFirefox(opened);
