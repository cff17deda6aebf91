import { render } from 'preact';
import { act } from 'preact/test-utils';
import { vi } from 'vitest';
import { App, type AppProps } from '../../src/panel/app.tsx';
import type { PanelHost, Snapshot } from '../../src/panel/host.ts';
import { explainForTest } from './conversation-fixture.ts';

/** A panel on the page of a test, and the browser it believes to talk to. */
export function openPanel(first: Snapshot, explain: AppProps['explain'] = explainForTest) {
  let tell: (snapshot: Snapshot) => void = () => undefined;
  const host = {
    watch: vi.fn((callback: (snapshot: Snapshot) => void) => {
      tell = callback;
      callback(first);
    }),
    reveal: vi.fn(),
    askAccess: vi.fn(),
    askFrameAccess: vi.fn(),
    pause: vi.fn(),
    resume: vi.fn(),
    setSiteMode: vi.fn(),
    readPage: vi.fn(),
    toggleMarks: vi.fn(),
    openOptions: vi.fn(),
    setSensitivity: vi.fn(),
    dismiss: vi.fn(),
    restore: vi.fn(),
    copy: vi.fn(() => Promise.resolve(true)),
  } satisfies PanelHost;
  vi.stubGlobal('scrollTo', vi.fn());
  document.body.replaceChildren();
  const place = document.createElement('div');
  document.body.append(place);
  act(() => render(<App host={host} explain={explain} />, place));

  const find = (words: string): HTMLElement => {
    const found = [...place.querySelectorAll<HTMLElement>('button, label')].find(
      (one) => one.textContent?.trim().includes(words) || one.getAttribute('aria-label') === words,
    );
    if (!found) throw new Error(`nothing to press says "${words}"`);
    return found;
  };
  return {
    host,
    place,
    find,
    text: (): string => place.textContent ?? '',
    press: (words: string): void => {
      act(() => find(words).click());
    },
    type: (label: string, words: string): void => {
      const field = place.querySelector<HTMLInputElement>(`[aria-label="${label}"]`);
      if (!field) throw new Error(`no field "${label}"`);
      act(() => {
        field.value = words;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      });
    },
    /** What the browser tells next. */
    now: (next: Snapshot): void => {
      act(() => tell(next));
    },
  };
}
