// @vitest-environment happy-dom

import { fakeBrowser } from '@webext-core/fake-browser';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { NewsLine } from '../../src/panel/news-line.tsx';
import { browser } from '../../src/platform/browser.ts';
import { noteNewsSeen, watchNews } from '../../src/platform/news-seen.ts';
import { news } from '../../src/ui/news.ts';

const running = (version: string): void => {
  Object.assign(browser.runtime, { getManifest: () => ({ version }) });
};

/** Whether these news are still to be told. */
async function isTold(): Promise<boolean> {
  const stop = new AbortController();
  const told = vi.fn();
  await watchNews(news.version, told, stop.signal);
  stop.abort();
  return told.mock.lastCall?.[0];
}

let place: HTMLElement;

beforeEach(() => {
  fakeBrowser.reset();
  place = document.createElement('div');
  document.body.replaceChildren(place);
});
afterEach(() => render(null, place));

describe('the news', () => {
  it('are told of the version that runs, whatever its patch, and of no other', async () => {
    running(`${news.version}.3`);
    expect(await isTold()).toBe(true);
    running('99.1.0');
    expect(await isTold()).toBe(false);
  });

  it('are not told to those who were there from the start, nor twice', async () => {
    running(`${news.version}.0`);
    await noteNewsSeen();
    expect(await isTold()).toBe(false);
  });

  it('are one line with a way to read on, which goes for good when it is closed', async () => {
    running(`${news.version}.0`);
    act(() => render(<NewsLine />, place));
    await vi.waitFor(() => expect(place.textContent).toContain(`now version ${news.version}`));
    expect(place.querySelector('a')?.getAttribute('href')).toBe('/src/options/index.html#news');
    act(() => place.querySelector('button')?.click());
    await vi.waitFor(() => expect(place.textContent).toBe(''));
    expect(await isTold()).toBe(false);
  });
});
