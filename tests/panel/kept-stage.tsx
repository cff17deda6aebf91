import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, vi } from 'vitest';
import type { Snapshot } from '../../src/panel/host.ts';
import { KeptView } from '../../src/panel/kept.tsx';
import { type KeptConversations, keptConversations } from '../../src/platform/kept-conversations.ts';
import { explainForTest } from './conversation-fixture.ts';

/** The view of kept conversations on the page of a test, over a store that is empty or given. */
export function openShelf(first: Snapshot, given?: KeptConversations) {
  vi.stubGlobal('scrollTo', vi.fn());
  if (!given) vi.stubGlobal('indexedDB', new IDBFactory());
  const store = given ?? keptConversations();
  const host = { copy: vi.fn(() => Promise.resolve(true)), setSensitivity: vi.fn() };
  const onLearn = vi.fn();
  document.body.replaceChildren();
  const place = document.createElement('main');
  document.body.append(place);
  const now = (snapshot: Snapshot): void => {
    act(() =>
      render(
        <KeptView snapshot={snapshot} host={host} explain={explainForTest} onLearn={onLearn} store={store} />,
        place,
      ),
    );
  };
  now(first);
  const text = (): string => place.textContent ?? '';
  const named = (words: string): HTMLElement | undefined =>
    [...place.querySelectorAll<HTMLElement>('button, label, input')].find(
      (one) => one.getAttribute('aria-label') === words || one.textContent?.trim().includes(words),
    );
  const find = (words: string): HTMLElement => {
    const found = named(words);
    if (!found) throw new Error(`nothing to press says "${words}" in: ${text()}`);
    return found;
  };
  return {
    store,
    host,
    onLearn,
    place,
    now,
    text,
    named,
    find,
    press: (words: string): void => {
      act(() => find(words).click());
    },
    type: (label: string, words: string): void => {
      const field = find(label) as HTMLInputElement;
      act(() => {
        field.value = words;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      });
    },
    /** Chooses a file in the file chooser. */
    bring: (content: string): void => {
      const chooser = place.querySelector<HTMLInputElement>('input[type="file"]');
      if (!chooser) throw new Error('no file chooser');
      Object.defineProperty(chooser, 'files', {
        configurable: true,
        value: [new File([content], 'kept.json', { type: 'application/json' })],
      });
      act(() => {
        chooser.dispatchEvent(new Event('change', { bubbles: true }));
      });
    },
    /** Waits until the page says so. */
    says: (words: string) => vi.waitFor(() => expect(text()).toContain(words)),
    /** Waits until the page does not say so any more. */
    keepsQuietOf: (words: string) => vi.waitFor(() => expect(text()).not.toContain(words)),
  };
}
