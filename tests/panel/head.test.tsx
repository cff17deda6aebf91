// @vitest-environment happy-dom

import { describe, expect, it, vi } from 'vitest';
import { defaultSettings, type Settings } from '../../src/platform/settings.ts';
import { conversation, snapshot } from './conversation-fixture.ts';
import { openPanel } from './panel-stage.tsx';

const nothing = { record: null, messages: new Map(), focus: null };
const withSettings = (settings: Partial<Settings>) => ({ settings: { ...defaultSettings, ...settings } });

const openMenu = (more: Parameters<typeof snapshot>[1] = {}, messages = conversation) => {
  const panel = openPanel(snapshot(messages, more));
  panel.press('Menu');
  return panel;
};

const state = (more: Parameters<typeof snapshot>[1] = {}): string =>
  openPanel(snapshot(conversation, more)).place.querySelector('.top-state')?.textContent ?? '';

describe('the head', () => {
  it('says in one glance what site this is and what was found on it', () => {
    const { place } = openPanel(snapshot(conversation));
    expect(place.querySelector('h1')?.textContent).toBe('Chat Example');
    expect(place.querySelector('.top-state')?.textContent).toBe('Replies: 4 · statements: 7');
  });

  it('says that the marks are hidden, and that everything is paused', () => {
    const { tab } = snapshot(conversation);
    const record = tab.record ? { ...tab.record, hidden: true } : null;
    expect(state({ tab: { ...tab, record } })).toContain('Marks hidden');
    expect(state(withSettings({ paused: true }))).toBe('Paused everywhere');
    const until = new Date();
    until.setHours(until.getHours() + 1);
    expect(state(withSettings({ paused: true, pausedUntil: until.getTime() }))).toMatch(/^Paused until \d/);
    expect(state(withSettings({ paused: true, pausedUntil: Date.now() - 1 }))).toContain('Replies: 4');
  });
});

describe('the menu', () => {
  it('pauses this site, everything, or everything for an hour', () => {
    const { press, host } = openMenu();
    press('Pause on chat.example');
    expect(host.setSiteMode).toHaveBeenCalledWith('off');
    press('Menu');
    press('Pause everywhere for an hour');
    const [until = 0] = host.pause.mock.lastCall ?? [];
    expect(Math.round(((until ?? 0) - Date.now()) / 60_000)).toBe(60);
    press('Menu');
    press('Read chat.example only when asked');
    expect(host.setSiteMode).toHaveBeenLastCalledWith('ask');
  });

  it('takes back what was paused', () => {
    const off = openMenu({ tab: nothing, ...withSettings({ sites: { 'chat.example': 'off' } }) }, []);
    off.press('Read chat.example again');
    expect(off.host.setSiteMode).toHaveBeenCalledWith(null);
    const all = openMenu({ tab: nothing, ...withSettings({ paused: true }) }, []);
    all.press('Resume everywhere');
    expect(all.host.resume).toHaveBeenCalledOnce();
    expect(all.text()).not.toContain('Pause on');
  });

  it('hides the marks where there is a chat, and opens the options everywhere', () => {
    const { press, host } = openMenu();
    press('Hide the marks');
    expect(host.toggleMarks).toHaveBeenCalledOnce();
    const empty = openMenu({ tab: nothing, access: 'never', host: '' }, []);
    expect(empty.text()).not.toContain('the marks');
    expect(empty.text()).not.toContain('Pause on');
    empty.press('All options');
    expect(empty.host.openOptions).toHaveBeenCalledOnce();
  });

  it('goes away at Escape and gives the focus back', async () => {
    const { place, find } = openMenu();
    expect(place.querySelector('.head-choices')).not.toBeNull();
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    await vi.waitFor(() => expect(place.querySelector('.head-choices')).toBeNull());
    expect(document.activeElement).toBe(find('Menu'));
  });
});

describe('a site with a mode of its own', () => {
  it('says so in place of the list, with the way back', () => {
    const sites = { 'chat.example': 'off' } as const;
    const off = openPanel(snapshot([], { tab: nothing, ...withSettings({ sites }) }));
    expect(off.text()).toContain('This site is left alone');
    off.press('Read this site again');
    expect(off.host.setSiteMode).toHaveBeenCalledWith(null);
  });

  it('is read when the reader asks', () => {
    const sites = { 'chat.example': 'ask' } as const;
    const ask = openPanel(snapshot([], { tab: nothing, ...withSettings({ sites }) }));
    ask.press('Read this page');
    expect(ask.host.readPage).toHaveBeenCalledOnce();
  });
});

describe('the density', () => {
  it('is said where it leaves statements unmarked in the page', () => {
    const dense = (density: number): string =>
      openPanel(
        snapshot(
          conversation,
          withSettings({ sensitivity: 'everything', appearance: { ...defaultSettings.appearance, density } }),
        ),
      ).text();
    expect(dense(3)).toContain('Not marked in the page, to keep it readable: 1');
    expect(dense(0)).not.toContain('Not marked');
  });
});
