import type { Page } from 'puppeteer-core';
import { until } from '../../../src/cli/browsers-wait.ts';

/** Where a reader types in each chat UI; `>>>` reaches into a shadow root. */
export const composers = {
  'assistant-ui': 'textarea[name="input"]',
  'deep-chat': 'deep-chat >>> #text-input',
  chatscope: '.cs-message-input__content-editor',
  chatui: '.Composer-input',
  konsta: 'textarea[placeholder="Message"]',
  'n8n-chat': '.chat-inputs textarea',
  nlux: '.nlux-AiChat-root textarea',
  'react-chat-elements': '.rce-input',
  'vue-advanced-chat': 'vue-advanced-chat >>> #roomTextarea',
} as const;

export type ChatUi = keyof typeof composers;
export const chatUis = Object.keys(composers) as ChatUi[];

/** A key that has not begun a reply after so many milliseconds was lost, if its line still stands. */
const patience = 200;
/** How many replies have begun; none while the page's own script is still to come, as on a busy machine. */
const begun = (page: Page): Promise<number> =>
  page.evaluate(() => (window as Partial<Window>).scripted?.begun ?? 0);

/** What stands in the composer; null while it is not the one that takes the keys. */
const inComposer = (page: Page, ui: ChatUi): Promise<string | null> =>
  page.$eval(composers[ui], (composer) => {
    const { activeElement } = composer.getRootNode() as Document | ShadowRoot;
    const { value = composer.textContent } = composer as HTMLTextAreaElement;
    return composer === activeElement && document.hasFocus() ? value.replace(/\s+/g, ' ') : null;
  });

/**
 * Puts a line into the chat as a paste does, and sends it as a reader does. A panel that opens beside the page narrows
 * it and takes the focus, now or in a moment: then a click or a key goes elsewhere, and the reader does it again.
 */
export async function say(page: Page, ui: ChatUi, line: string): Promise<void> {
  await page.bringToFront();
  const before = await begun(page);
  await until('the composer in focus', async () => {
    await page.locator(composers[ui]).click();
    return (await inComposer(page, ui)) !== null;
  });
  await page.evaluate((words) => document.execCommand('insertText', false, words), line);
  await until(`the line to be sent: ${line}`, async () => {
    const standing = await inComposer(page, ui);
    if (standing === null) await page.locator(composers[ui]).click();
    else if (standing.includes(line)) await page.keyboard.press('Enter');
    return until('the reply to begin', async () => (await begun(page)) > before, patience);
  });
}

/** Waits until the scripted assistant has said its nth reply, and the page shows the end of it. */
export const replied = (page: Page, replies: number, lastWords: string): Promise<unknown> =>
  until(`reply ${replies} with "${lastWords}"`, () =>
    page.evaluate(
      (count, words) => {
        const roots = [document.body, ...document.querySelectorAll('deep-chat, vue-advanced-chat')];
        return (
          window.scripted.finished === count &&
          roots.some((root) => (root.shadowRoot ?? root).textContent?.includes(words))
        );
      },
      replies,
      lastWords,
    ),
  );

/** Waits until the assistant holds in the middle of a reply (a page opened with `?hold=words`). */
export const held = (page: Page, words: number): Promise<unknown> =>
  until('the reply to hold', () => page.evaluate((count) => window.scripted.words === count, words));

/** Lets a held reply go on. */
export const goOn = (page: Page): Promise<void> => page.evaluate(() => window.scripted.continueReply());
