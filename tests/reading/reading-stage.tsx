import 'fake-indexeddb/auto';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, vi } from 'vitest';
import type { ReadingRequest } from '../../src/platform/own-pages.ts';
import { App } from '../../src/reading/app.tsx';
import type { OwnMarks } from '../../src/reading/numbered.ts';

/** The reading page in a test, and the browser that it believes to talk to. */
export function openPage(request: ReadingRequest = {}) {
  let tell: (own: OwnMarks) => void = () => undefined;
  const host = {
    read: vi.fn(),
    stop: vi.fn(),
    watchMarks: vi.fn((callback: typeof tell) => {
      tell = callback;
    }),
    openPanel: vi.fn(),
    version: '9.9.9',
  };
  document.body.replaceChildren();
  const place = document.createElement('div');
  document.body.append(place);
  act(() => render(<App host={host} request={request} />, place));
  const text = (): string => place.textContent ?? '';
  const find = (words: string): HTMLElement => {
    const found = [...place.querySelectorAll<HTMLElement>('button, summary, select, input')].find(
      (one) => one.getAttribute('aria-label') === words || one.textContent?.trim().includes(words),
    );
    if (!found) throw new Error(`nothing to press says "${words}" in: ${text()}`);
    return found;
  };
  return {
    host,
    place,
    text,
    find,
    press: (words: string): void => {
      act(() => find(words).click());
    },
    /** Chooses files in the chooser of the view that is open. */
    choose: (...files: [name: string, content: string | Uint8Array<ArrayBuffer>][]): void => {
      const chooser = place.querySelector<HTMLInputElement>('input[type="file"]');
      if (!chooser) throw new Error('no file chooser');
      Object.defineProperty(chooser, 'files', {
        configurable: true,
        value: files.map(([name, content]) => new File([content], name)),
      });
      act(() => {
        chooser.dispatchEvent(new Event('change', { bubbles: true }));
      });
    },
    type: (selector: string, words: string): void => {
      const field = place.querySelector<HTMLInputElement>(selector);
      if (!field) throw new Error(`no field ${selector}`);
      act(() => {
        field.value = words;
        field.dispatchEvent(new Event(field.localName === 'select' ? 'change' : 'input', { bubbles: true }));
      });
    },
    /** What the content script finds in the page. */
    marks: (found: OwnMarks): void => {
      act(() => tell(found));
    },
    says: (words: string) => vi.waitFor(() => expect(text()).toContain(words), { timeout: 10_000 }),
    all: (selector: string): string[] =>
      [...place.querySelectorAll(selector)].map((one) => one.textContent ?? ''),
  };
}
