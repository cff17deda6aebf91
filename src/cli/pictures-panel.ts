import type { Page } from 'puppeteer-core';
import type { TabRecord } from '../platform/tab-state.ts';
import type { Opened } from './browsers.ts';
import { until } from './browsers-wait.ts';
import { calledIn } from './pictures-language.ts';
import { fill, press } from './pictures-press.ts';
import { type Stored, storedTalk, type Talk } from './pictures-talks.ts';

/** What the browser tells the panel of the page beside it; one that hears does as it is asked. */
export type Beside = 'readable' | 'hearing' | 'askable' | 'framed' | 'unseen' | 'restarted';

/** The storage of the extension, as far as pictures need it. */
interface Api {
  storage: Record<'local' | 'session', { clear: () => Promise<void>; set: (items: object) => Promise<void> }>;
  tabs: { getCurrent: () => Promise<{ id: number }> };
}

/** The panel's page in a tab of its own, where it can have any width. */
export interface PanelTab {
  page: Page;
  /** Loads the panel anew, with this conversation beside it. */
  load: (talk: Talk, settings?: object, part?: Partial<TabRecord>) => Promise<void>;
  /** Presses what has these English words or bears them as its name, whichever language the browser speaks. */
  press: (words: string) => Promise<void>;
  /** Presses what a selector finds first. */
  pressFirst: (selector: string) => Promise<void>;
  /** Writes into the field of this English name. */
  type: (label: string, words: string) => Promise<void>;
}

/** Pictures taken on two days are to be alike. */
const today = Date.UTC(2026, 0, 15, 10);

/** Runs in the page before the panel does. */
function prepare(now: number, beside: string): void {
  const RealDate = Date;
  globalThis.Date = class extends RealDate {
    constructor(...given: []) {
      super(...((given.length > 0 ? given : [now]) as []));
    }
    static override now = (): number => now;
  } as DateConstructor;
  if (beside === 'readable') return;
  const place = globalThis as unknown as Record<
    'browser' | 'chrome',
    { tabs?: { query: unknown; sendMessage: unknown }; scripting?: { executeScript: unknown } } | undefined
  >;
  const isTold = beside === 'askable' || beside === 'framed';
  const tab = { id: 1, ...(isTold ? { url: 'https://chat.example/' } : {}) };
  const frame = { address: 'https://widget.example/', names: 'Chat window', area: 240_000 };
  for (const { tabs, scripting } of [place.browser, place.chrome].filter((api) => api !== undefined)) {
    if (!tabs) continue;
    if (beside === 'framed' && scripting)
      Object.defineProperty(scripting, 'executeScript', {
        value: () => Promise.resolve([{ result: [frame] }]),
        configurable: true,
      });
    if (beside === 'hearing') {
      Object.defineProperty(tabs, 'sendMessage', { value: () => Promise.resolve(), configurable: true });
      continue;
    }
    const query = () => (beside === 'restarted' ? Promise.reject(new Error('gone')) : Promise.resolve([tab]));
    Object.defineProperty(tabs, 'query', { value: query, configurable: true });
  }
}

/** Puts a conversation where the background would: the panel's own tab is the one in front. */
const store = (page: Page, stored: Stored, settings: object): Promise<void> =>
  page.evaluate(
    async (talk, wishes) => {
      const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
      const { storage, tabs } = browser ?? chrome;
      const { id } = await tabs.getCurrent();
      await storage.session.clear();
      await storage.local.clear();
      await storage.local.set({ settings: wishes });
      if (!talk) return;
      await storage.session.set({
        [`tab:${id}`]: talk.record,
        ...Object.fromEntries(talk.messages.map((message) => [`message:${id}:${message.id}`, message])),
      });
    },
    stored,
    settings,
  );

/** Text at twice its size, as readers set it in their browser. */
export const enlarge = (page: Page): Promise<void> =>
  page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });

/** From right to left, as in Arabic or Hebrew. */
export const mirror = (page: Page): Promise<void> =>
  page.evaluate(() => {
    document.documentElement.style.fontSize = '';
    document.documentElement.dir = 'rtl';
  });

/** Nothing may be half way when a picture is taken. */
export const holdStill = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '*,::before,::after{transition:none!important;animation:none!important;caret-color:transparent!important}',
    );
    document.adoptedStyleSheets = [sheet];
  });

/** What the TypeScript runner wraps named functions in; pages do not have it. */
export const runnerHelper = 'globalThis.__name = (named) => named';

/** Firefox does not report how the loading of an extension's own page goes on: the page itself is asked. */
export async function goTo(page: Page, url: string): Promise<void> {
  await page.evaluate(() => Object.assign(globalThis, { left: true }));
  page.goto(url).catch(() => undefined);
  await until(url, () =>
    page.evaluate(
      (wanted) => location.href === wanted && document.readyState === 'complete' && !('left' in globalThis),
      url,
    ),
  );
}

/** Opens the panel's page in a tab of a browser. */
export async function openPanelTab(opened: Opened, beside: Beside): Promise<PanelTab> {
  const page = await opened.browser.newPage();
  await page.evaluateOnNewDocument(runnerHelper);
  await page.evaluateOnNewDocument(prepare, today, beside);
  const url = opened.pageUrl('src/panel/index.html');
  await goTo(page, url);
  return {
    page,
    load: async (talk, settings = {}, part = {}) => {
      const stored = await storedTalk(talk, part);
      await store(page, stored, settings);
      await page.bringToFront();
      await goTo(page, url);
      await until(`the panel beside ${talk}`, () =>
        page.evaluate(() => (document.querySelector('main')?.childElementCount ?? 0) > 0),
      );
      // Firefox runs nothing of ours in an extension's page before the page itself.
      if (opened.kind === 'firefox') {
        await page.evaluate(runnerHelper);
        await page.evaluate(prepare, today, 'readable');
        await store(page, stored, settings);
      }
      await holdStill(page);
    },
    press: (words) => press(opened, page, words),
    pressFirst: (selector) =>
      until(`${selector} in the panel`, () =>
        page.evaluate((wanted) => {
          const found = document.querySelector<HTMLElement>(wanted);
          found?.click();
          return found !== null;
        }, selector),
      ).then(() => undefined),
    type: async (label, words) => {
      const [called = label] = await calledIn(opened, label);
      await fill(page, `input[aria-label="${called}"]`, words);
    },
  };
}
