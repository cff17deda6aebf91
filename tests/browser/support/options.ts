import type { Page } from 'puppeteer-core';
import type { Opened } from '../../../src/cli/browsers.ts';
import { until } from '../../../src/cli/browsers-wait.ts';
import { goTo } from '../../../src/cli/pictures-panel.ts';

/** The extension API as an extension's own page has it, as far as tests need it. */
interface Api {
  storage: {
    local: { get: (key: string) => Promise<Record<string, unknown>>; set: (items: object) => Promise<void> };
  };
  action: { getBadgeText: (where: { tabId: number }) => Promise<string> };
  tabs: { query: (wanted: object) => Promise<{ id: number; url?: string }[]> };
}
/** Which of the two names the API has differs from browser to browser. */
interface Places {
  browser?: Api;
  chrome: Api;
}

/** The options page, as a reader uses it. */
export interface OptionsPage {
  page: Page;
  /** Presses what has these words, or bears them as its name. */
  press: (words: string) => Promise<unknown>;
  /** Chooses a value in the list or slider of this name. */
  choose: (label: string, value: string) => Promise<unknown>;
  type: (selector: string, text: string) => Promise<unknown>;
  /** Chooses this text as a file to import. */
  bring: (text: string) => Promise<void>;
  /** Presses export, and gives the file that the browser would save. */
  exported: () => Promise<string>;
  /** Waits until the page says these words. */
  says: (words: string) => Promise<unknown>;
  stored: (key: string) => Promise<unknown>;
  store: (items: object) => Promise<void>;
  /** What stands on the icon while this address is in front. */
  badge: (url: string) => Promise<string>;
  /** The browser's id of the tab at this address. */
  tabAt: (url: string) => Promise<number>;
  reload: () => Promise<void>;
}

/** Opens the options page in a tab of its own, in front. */
export async function openOptionsPage({ browser, pageUrl }: Opened): Promise<OptionsPage> {
  const page = await browser.newPage();
  const url = pageUrl('src/options/index.html');
  const load = async (): Promise<void> => {
    await goTo(page, url);
    await until('the options', () => page.evaluate(() => document.querySelector('#kept') !== null));
  };
  await load();
  await page.bringToFront();
  // Firefox finds no tab by an address of the extension's own.
  const tabAt = (address: string): Promise<number> =>
    page.evaluate(async (wanted) => {
      const { browser, chrome } = globalThis as unknown as Places;
      const tabs = await (browser ?? chrome).tabs.query({});
      return tabs.find(({ url }) => url === wanted)?.id ?? -1;
    }, address);
  const withField = (label: string, value: string): Promise<unknown> =>
    until(`the field "${label}"`, () =>
      page.evaluate(
        (name, wanted) => {
          const fields = [...document.querySelectorAll<HTMLInputElement>('select, input')];
          const field = fields.find((one) => (one.ariaLabel ?? one.labels?.[0]?.textContent) === name);
          if (!field) return false;
          field.value = wanted;
          return field.dispatchEvent(new Event('change', { bubbles: true }));
        },
        label,
        value,
      ),
    );
  return {
    page,
    press: (words) =>
      until(`"${words}" in the options`, () =>
        page.evaluate((wanted) => {
          const all = [...document.querySelectorAll<HTMLElement>('button, summary, label')];
          const name = (one: HTMLElement): string => one.ariaLabel ?? one.textContent?.trim() ?? '';
          const found =
            all.find((one) => name(one) === wanted) ?? all.find((one) => name(one).startsWith(wanted));
          found?.click();
          return found !== undefined;
        }, words),
      ),
    choose: withField,
    type: async (selector, text) => {
      await page.evaluate((wanted) => document.querySelector<HTMLElement>(wanted)?.focus(), selector);
      await page.keyboard.type(text);
    },
    bring: (text) =>
      page.evaluate((content) => {
        const input = document.querySelector<HTMLInputElement>('#transfer input[type="file"]');
        if (!input) throw new Error('no way to choose a file');
        const files = new DataTransfer();
        files.items.add(new File([content], 'settings.json'));
        input.files = files.files;
        input.dispatchEvent(new Event('change', { bubbles: true }));
      }, text),
    exported: () =>
      page.evaluate(async () => {
        const make = URL.createObjectURL;
        const file = new Promise<Blob>((made) => {
          URL.createObjectURL = (blob) => {
            made(blob as Blob);
            // Nothing is to be saved on the machine that tests.
            return '#transfer';
          };
        });
        const buttons = [...document.querySelectorAll<HTMLElement>('#transfer button')];
        buttons.find(({ textContent }) => textContent === 'Export settings')?.click();
        const text = await (await file).text();
        URL.createObjectURL = make;
        return text;
      }),
    says: (words) =>
      until(`the options to say "${words}"`, () =>
        page.evaluate((wanted) => document.body.innerText.includes(wanted), words),
      ),
    stored: (key) =>
      page.evaluate(async (name) => {
        const { browser, chrome } = globalThis as unknown as Places;
        const api = browser ?? chrome;
        return (await api.storage.local.get(name))[name];
      }, key),
    store: (items) =>
      page.evaluate((wanted) => {
        const { browser, chrome } = globalThis as unknown as Places;
        return (browser ?? chrome).storage.local.set(wanted);
      }, items),
    badge: async (address) => {
      const tab = await tabAt(address);
      return page.evaluate(async (id) => {
        const { browser, chrome } = globalThis as unknown as Places;
        return (browser ?? chrome).action.getBadgeText({ tabId: id });
      }, tab);
    },
    tabAt,
    reload: load,
  };
}
