import type { Browser } from 'puppeteer-core';
import type { Opened } from './browsers.ts';

interface Connection {
  send(method: string, parameters: object): Promise<{ result: unknown }>;
}

interface Evaluated {
  type: 'success' | 'exception';
  result?: { value?: unknown };
  exceptionDetails?: { text: string };
}

/** One WebDriver BiDi command, for what Puppeteer has no method for. */
export async function bidi<T>(browser: Browser, method: string, parameters: object): Promise<T> {
  const { connection } = browser as unknown as { connection: Connection };
  return (await connection.send(method, parameters)).result as T;
}

/**
 * Evaluates an expression in Firefox's own window, above the pages: the only way to the toolbar and the sidebar.
 * It leans on Firefox's internals. The value must be a string, a number, a boolean or a promise of one.
 * @throws when the expression throws
 */
export async function inFirefoxWindow<T>(
  { browser }: Pick<Opened, 'browser'>,
  expression: string,
): Promise<T> {
  const { contexts } = await bidi<{ contexts: { context: string }[] }>(browser, 'browsingContext.getTree', {
    'moz:scope': 'chrome',
    maxDepth: 0,
  });
  const evaluated = await bidi<Evaluated>(browser, 'script.evaluate', {
    expression,
    target: { context: contexts[0]?.context },
    awaitPromise: true,
  });
  if (evaluated.type === 'exception') throw new Error(evaluated.exceptionDetails?.text);
  return evaluated.result?.value as T;
}

/**
 * Makes Firefox speak to extensions in this language (as in BCP 47), without the language pack that a reader would
 * have. To be called before the extension is installed: it takes its texts then.
 */
export const setFirefoxLanguage = (browser: Browser, language: string): Promise<unknown> =>
  inFirefoxWindow(
    { browser },
    `(() => {
      Services.locale.availableLocales = [${JSON.stringify(language)}, 'en-US'];
      Services.locale.requestedLocales = [${JSON.stringify(language)}];
    })()`,
  );

/** A real click in Firefox's window, at its own coordinates. */
const clickAt = `(x, y) => {
  for (const type of ['mousemove', 'mousedown', 'mouseup'])
    window.synthesizeMouseEvent(type, x, y, { button: 0, clickCount: 1 });
}`;

/** Clicks the extension's button in the toolbar, where it is put first if it stands in the extensions menu. */
export async function clickFirefoxButton(opened: Opened): Promise<void> {
  const id = `${opened.extensionId.toLowerCase().replace(/[^a-z0-9_-]/g, '_')}-browser-action`;
  await inFirefoxWindow(
    opened,
    `(async () => {
      const { CustomizableUI } = ChromeUtils.importESModule(
        'moz-src:///browser/components/customizableui/CustomizableUI.sys.mjs');
      const id = ${JSON.stringify(id)};
      if (CustomizableUI.getPlacementOfWidget(id)?.area !== CustomizableUI.AREA_NAVBAR)
        CustomizableUI.addWidgetToArea(id, CustomizableUI.AREA_NAVBAR);
      const item = document.getElementById(id);
      const box = (item.querySelector('.unified-extensions-item-action-button') ?? item).getBoundingClientRect();
      (${clickAt})(box.x + box.width / 2, box.y + box.height / 2);
    })()`,
  );
}

export type FirefoxPlace = 'side' | 'popup';

const viewAt: Record<FirefoxPlace, string> = {
  side: `document.getElementById('sidebar')?.contentDocument?.getElementById('webext-panels-browser')`,
  popup: `document.querySelector('browser[webextension-view-type=popup]')`,
};

/**
 * Evaluates an expression in the extension's page that stands in the sidebar or in the toolbar's popup; `content` is its
 * window there. Gives null where no such page is open.
 */
export async function inFirefoxView<T>(
  opened: Opened,
  place: FirefoxPlace,
  expression: string,
): Promise<T | null> {
  const answer = `sendAsyncMessage('persona-lens:answer', JSON.stringify({ value: ${expression} }))`;
  const sent = await inFirefoxWindow<string>(
    opened,
    `new Promise((done) => {
      const view = ${viewAt[place]};
      if (!view?.currentURI?.spec.startsWith('moz-extension:')) return done('{"value":null}');
      // A view that is being put away never answers.
      setTimeout(() => done('{"value":null}'), 1000);
      const messages = view.messageManager;
      const take = ({ data }) => {
        messages.removeMessageListener('persona-lens:answer', take);
        done(data);
      };
      messages.addMessageListener('persona-lens:answer', take);
      messages.loadFrameScript(${JSON.stringify(`data:,${encodeURIComponent(answer)}`)}, false);
    })`,
  );
  return (JSON.parse(sent) as { value: T | null }).value;
}

/** A real click in the sidebar or popup, at the coordinates of the page in it. */
export const clickInFirefoxView = (
  opened: Opened,
  place: FirefoxPlace,
  x: number,
  y: number,
): Promise<unknown> =>
  inFirefoxWindow(
    opened,
    `(() => {
      const view = ${viewAt[place]};
      const { x, y } = view.getBoundingClientRect();
      const frame = view.ownerDocument.defaultView.frameElement?.getBoundingClientRect() ?? { x: 0, y: 0 };
      (${clickAt})(frame.x + x + ${x}, frame.y + y + ${y});
    })()`,
  );

/** A picture (PNG) of the whole window, with the toolbar and the sidebar. */
export async function firefoxWindowPicture(opened: Opened): Promise<Uint8Array> {
  const encoded = await inFirefoxWindow<string>(
    opened,
    `(async () => {
      const drawn = await window.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
      const canvas = new OffscreenCanvas(drawn.width, drawn.height);
      canvas.getContext('2d').drawImage(drawn, 0, 0);
      const blob = await canvas.convertToBlob();
      return (await blob.arrayBuffer().then((bytes) => new Uint8Array(bytes))).toBase64();
    })()`,
  );
  return Uint8Array.from(Buffer.from(encoded, 'base64'));
}

/** Puts the sidebar and any popup away. */
export const closeFirefoxViews = (opened: Opened): Promise<unknown> =>
  inFirefoxWindow(
    opened,
    `(() => {
      SidebarController.hide();
      for (const panel of document.querySelectorAll('panel')) panel.hidePopup();
    })()`,
  );
