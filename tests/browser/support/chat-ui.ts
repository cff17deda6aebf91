import type { Page } from 'puppeteer-core';
import { until } from '../../../src/cli/browsers-wait.ts';

/** Where a reader types in each chat UI; `>>>` reaches into a shadow root. */
const composers = {
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

/** Puts a line into the chat as a paste does, and sends it as a reader does. */
export async function say(page: Page, ui: ChatUi, line: string): Promise<void> {
  await page.bringToFront();
  await page.locator(composers[ui]).click();
  await page.evaluate((words) => document.execCommand('insertText', false, words), line);
  await page.keyboard.press('Enter');
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
