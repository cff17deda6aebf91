// @vitest-environment happy-dom

import 'fake-indexeddb/auto';
import { fakeBrowser } from '@webext-core/fake-browser';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { dismiss, readDismissals } from '../../src/platform/dismissals.ts';
import { defaultSettings, type Settings } from '../../src/platform/settings.ts';
import { changeSettings, readSettings } from '../../src/platform/settings-store.ts';
import { openOptions } from './options-stage.tsx';

beforeEach(() => {
  fakeBrowser.reset();
});

const stored = (wanted: Partial<Settings>): Promise<void> =>
  vi.waitFor(async () => expect(await readSettings()).toMatchObject(wanted));

describe('the options', () => {
  it('store each choice at once', async () => {
    const { press, choose } = await openOptions();
    press('Everything');
    await stored({ sensitivity: 'everything' });
    press('Mark as well');
    await stored({ reasoning: 'mark' });
    press('Few');
    press('Underline alone');
    press('Grey');
    await stored({ appearance: expect.objectContaining({ density: 3, look: 'underline' }) });
    press('Keys in the page');
    await stored({ keys: false });
    choose('Colour of Bond', '#ff00ff');
    await vi.waitFor(async () =>
      expect((await readSettings()).appearance.hues.bond?.[0]).toMatch(/^#[0-9a-f]{6}$/),
    );
  });

  it('switch a category or a whole family off and on', async () => {
    const { press, find } = await openOptions();
    press('Emotion');
    await stored({ hiddenCategories: ['emotion'] });
    await vi.waitFor(() =>
      expect(find('Inner lifeFeelings').querySelector('input')?.indeterminate).toBe(true),
    );
    press('Human lifeA body');
    await stored({ hiddenCategories: ['emotion', 'embodiment', 'biography'] });
    press('Human lifeA body');
    await stored({ hiddenCategories: ['emotion'] });
  });

  it('show on the example what the choices come to', async () => {
    const { press, text } = await openOptions();
    expect(text()).toContain('Marked: 5 of 7');
    press('Strong');
    await vi.waitFor(() => expect(text()).toContain('Marked: 2 of 7'));
  });
});

describe('the sites', () => {
  it('take an address as it is pasted, and refuse what is none', async () => {
    const { press, type, text } = await openOptions();
    type('.add-site input', 'no address');
    press('Add a site');
    expect(text()).toContain('This is no address of a site');
    type('.add-site input', ' https://Chat.Example/c/12?x=1 ');
    press('Add a site');
    await stored({ sites: { 'chat.example': 'on' } });
  });

  it('have a mode, a sensitivity and categories of their own, and go with a way back', async () => {
    await changeSettings({ sites: { 'claude.ai': 'on' } });
    const { choose, press, place } = await openOptions();
    choose('Read: claude.ai', 'off');
    await stored({ sites: { 'claude.ai': 'off' } });
    choose('Sensitivity: claude.ai', 'strong');
    await stored({ sensitivityOn: { 'claude.ai': 'strong' } });
    const rapport = [...place.querySelectorAll<HTMLElement>('.site label')].find(
      (one) => one.textContent === 'Rapport',
    );
    rapport?.click();
    await stored({ hiddenOn: { 'claude.ai': ['rapport'] } });
    await vi.waitFor(() => expect(place.textContent).toContain('Not marked here: 1'));
    press('Remove the settings of claude.ai');
    await stored({ sites: {}, sensitivityOn: {}, hiddenOn: {} });
    press('Undo');
    await stored({ sites: { 'claude.ai': 'off' }, sensitivityOn: { 'claude.ai': 'strong' } });
  });
});

describe('what was dismissed', () => {
  const note = { category: 'emotion', scope: 'phrase', host: 'claude.ai', day: '2026-11-27' } as const;

  it('is listed without its words, and can be taken back and that undone', async () => {
    await dismiss('a1', note);
    await dismiss('b2', { ...note, category: 'opinion', scope: 'statement' });
    const { press, text, place } = await openOptions();
    await vi.waitFor(() => expect(place.querySelectorAll('.row')).toHaveLength(2));
    expect(text()).toContain('One statement · claude.ai');
    press('Mark again: Emotion');
    await vi.waitFor(async () => expect((await readDismissals()).map(({ key }) => key)).toEqual(['b2']));
    press('Undo');
    await vi.waitFor(async () => expect(await readDismissals()).toHaveLength(2));
    press('Take all back');
    await vi.waitFor(async () => expect(await readDismissals()).toEqual([]));
    expect(text()).toContain('Taken back: 2.');
  });
});

describe('a file', () => {
  const file = (settings: object): string =>
    JSON.stringify({ format: 'persona-lens-settings', version: 2, settings });

  it('that is broken changes nothing and says what is wrong', async () => {
    const { bring, place } = await openOptions();
    bring(file({ keys: false, sensitivity: 'loud' }));
    await vi.waitFor(() =>
      expect(place.querySelector('[role=alert] .sites-faults')?.textContent).toContain('“sensitivity”'),
    );
    expect(await readSettings()).toEqual(defaultSettings);
  });

  it('is shown before it is taken over, and not taken over unasked', async () => {
    const { bring, place, press, text } = await openOptions();
    bring(file({ keys: false }));
    await vi.waitFor(() =>
      expect(place.querySelector('.changes')?.textContent).toContain('Keys in the page on → off'),
    );
    expect(await readSettings()).toEqual(defaultSettings);
    press('Cancel');
    expect(place.querySelector('.changes')).toBeNull();
    bring(file({ keys: false }));
    await vi.waitFor(() => expect(place.querySelector('.changes')).not.toBeNull());
    press('Take these over');
    await stored({ keys: false });
    expect(text()).toContain('The settings of the file are taken over.');
  });
});

describe('a reset', () => {
  it('asks first, and then puts all back', async () => {
    await changeSettings({ keys: false, sensitivity: 'strong' });
    const { press, text } = await openOptions();
    press('Reset all settings');
    press('Cancel');
    expect((await readSettings()).keys).toBe(false);
    press('Reset all settings');
    press('Reset');
    await stored(defaultSettings);
    await vi.waitFor(() => expect(text()).toContain('All settings are as they were at first.'));
  });
});

describe('the permissions', () => {
  it('are those that the browser grants, each with its reason', async () => {
    const { place } = await openOptions();
    await vi.waitFor(() =>
      expect(place.querySelector('#permissions dl')?.textContent).toMatch(
        /^storageKeeps your settings.*Listed chat sites \(1 of 1\)/,
      ),
    );
  });
});
