import { fakeBrowser } from '@webext-core/fake-browser';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from '../../src/platform/browser.ts';
import { openPanelForPage, openSidePanel } from '../../src/platform/panel.ts';
import { givenTab, shownTab } from '../../src/platform/panel-tab.ts';

beforeEach(() => {
  fakeBrowser.reset();
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** A browser as on phones: neither a side panel nor a sidebar. */
describe('where there is no place beside the page', () => {
  beforeEach(() => {
    vi.stubGlobal('chrome', { ...chrome, sidePanel: undefined });
  });

  it('the panel opens in a tab of its own, for the tab that it was asked on', async () => {
    vi.spyOn(browser.tabs, 'query').mockResolvedValue([]);
    const create = vi.spyOn(browser.tabs, 'create').mockResolvedValue({} as never);
    expect(await openPanelForPage({ tab: 7, window: 1 })).toBe(true);
    expect(create).toHaveBeenCalledWith({ url: browser.runtime.getURL('src/panel/index.html?tab=7') });
  });

  it('goes to the panel’s tab where it is open already', async () => {
    vi.spyOn(browser.tabs, 'query').mockResolvedValue([
      { id: 3, url: 'https://chat.example/' } as never,
      { id: 12, url: browser.runtime.getURL('src/panel/index.html?tab=7') } as never,
    ]);
    const create = vi.spyOn(browser.tabs, 'create');
    const update = vi.spyOn(browser.tabs, 'update').mockResolvedValue({} as never);
    expect(await openSidePanel({ tab: 7, window: 1 })).toBe(true);
    expect(create).not.toHaveBeenCalled();
    expect(update).toHaveBeenCalledWith(12, { active: true });
  });
});

describe('the panel in a tab of its own', () => {
  it('shows the tab that it was opened for, and nothing once that is closed', async () => {
    vi.stubGlobal('location', { search: '?tab=7' });
    expect(givenTab()).toBe(7);
    vi.spyOn(browser.tabs, 'get').mockResolvedValueOnce({ id: 7 } as never);
    expect(await shownTab()).toEqual({ id: 7 });
    vi.spyOn(browser.tabs, 'get').mockRejectedValueOnce(new Error('no such tab'));
    expect(await shownTab()).toBeUndefined();
  });

  it('is told from the panel beside the page', () => {
    for (const search of ['', '?tab=', '?tab=7x', '?other=7']) {
      vi.stubGlobal('location', { search });
      expect(givenTab()).toBeNull();
    }
  });
});
