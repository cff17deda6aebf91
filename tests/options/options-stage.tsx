import { fakeBrowser } from '@webext-core/fake-browser';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { vi } from 'vitest';
import { Options } from '../../src/options/options.tsx';

const never = { addListener: vi.fn(), removeListener: vi.fn() };

/** What the page asks of the browser beyond storage. */
function prepareBrowser(): void {
  Object.assign(fakeBrowser, {
    permissions: {
      getAll: async () => ({ origins: [], permissions: ['storage'] }),
      contains: async () => true,
      onAdded: never,
      onRemoved: never,
    },
    commands: { getAll: async () => [{ name: 'toggle-marks', shortcut: 'Alt+Shift+L' }] },
  });
  Object.assign(fakeBrowser.runtime, {
    getManifest: () => ({ version: '0.2.0', content_scripts: [{ matches: ['https://chatgpt.com/*'] }] }),
  });
  vi.stubGlobal('CSS', { escape: (text: string) => text, highlights: new Map() });
  vi.stubGlobal('Highlight', Set);
}

/** The options page on the page of a test. */
export async function openOptions() {
  prepareBrowser();
  document.body.replaceChildren();
  const place = document.createElement('div');
  document.body.append(place);
  act(() => render(<Options />, place));
  await vi.waitFor(() => {
    if (!place.querySelector('#kept')) throw new Error('not drawn yet');
  });
  const all = (): HTMLElement[] => [...place.querySelectorAll<HTMLElement>('button, label, input, select')];
  const find = (words: string): HTMLElement => {
    const named = (one: HTMLElement): string =>
      one.getAttribute('aria-label') ?? one.textContent?.trim() ?? '';
    const found =
      all().find((one) => named(one) === words) ?? all().find((one) => named(one).startsWith(words));
    if (!found) throw new Error(`nothing to press says "${words}"`);
    return found;
  };
  return {
    place,
    find,
    text: (): string => place.textContent ?? '',
    press: (words: string): void => {
      act(() => find(words).click());
    },
    choose: (label: string, value: string): void => {
      const field = find(label) as HTMLSelectElement;
      act(() => {
        field.value = value;
        field.dispatchEvent(new Event('change', { bubbles: true }));
      });
    },
    type: (selector: string, value: string): void => {
      const field = place.querySelector<HTMLInputElement>(selector);
      if (!field) throw new Error(`no field ${selector}`);
      act(() => {
        field.value = value;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      });
    },
    /** Chooses this text as a file to import. */
    bring: (text: string): void => {
      const input = place.querySelector<HTMLInputElement>('#transfer input[type="file"]');
      if (!input) throw new Error('no way to choose a file');
      const file = new File([text], 'settings.json', { type: 'application/json' });
      Object.defineProperty(input, 'files', { value: [file], configurable: true });
      act(() => {
        input.dispatchEvent(new Event('change', { bubbles: true }));
      });
    },
  };
}
