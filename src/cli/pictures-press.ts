import type { Page } from 'puppeteer-core';
import type { Opened } from './browsers.ts';
import { until } from './browsers-wait.ts';
import { calledIn } from './pictures-language.ts';

/** Presses what has these English words, or bears them as its name, in whichever language the browser speaks. */
export async function press(opened: Opened, page: Page, english: string): Promise<void> {
  const called = await calledIn(opened, english);
  await until(`"${called.join('" or "')}" to press`, () =>
    page.evaluate((wanted) => {
      const all = [...document.querySelectorAll<HTMLElement>('button, summary, label')];
      const found =
        all.find(({ textContent, ariaLabel }) =>
          [textContent?.trim() ?? '', ariaLabel ?? ''].some((name) => wanted.includes(name)),
        ) ??
        all.find(({ textContent, ariaLabel }) =>
          wanted.some((words) => `${textContent}\n${ariaLabel}`.includes(words)),
        );
      found?.click();
      return found !== undefined;
    }, called),
  );
}

/** Writes into the first field that a selector finds, as a reader's typing would. */
export const fill = (page: Page, selector: string, text: string): Promise<unknown> =>
  until(`the field ${selector}`, () =>
    page.evaluate(
      (wanted, content) => {
        const field = document.querySelector<HTMLInputElement>(wanted);
        if (!field) return false;
        field.value = content;
        return field.dispatchEvent(new Event('input', { bubbles: true }));
      },
      selector,
      text,
    ),
  );
