// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { fakeBrowser } from '@webext-core/fake-browser';
import { IDBFactory } from 'fake-indexeddb';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import manifest from '../../manifest.json' with { type: 'json' };
import { PrivacyPage } from '../../src/about/privacy.tsx';
import { browserPrivacy, type PrivacyHost } from '../../src/about/privacy-browser.ts';
import { dismiss } from '../../src/platform/dismissals.ts';
import { keepFault, readFaults } from '../../src/platform/faults.ts';
import { keepOwnSites, readOwnSites } from '../../src/platform/own-sites-store.ts';
import { permissionReasons } from '../../src/ui/permission-reasons.ts';

const page = (): HTMLElement => document.body;
const rowOf = (words: string): HTMLElement => {
  const found = [...page().querySelectorAll('tr')].find((row) => row.textContent?.includes(words));
  if (!found) throw new Error(`no row says "${words}" in: ${page().textContent}`);
  return found;
};
const press = async (name: string): Promise<void> => {
  const found = [...page().querySelectorAll('button')].find((one) =>
    [one.getAttribute('aria-label'), one.textContent?.trim()].includes(name),
  );
  if (!found) throw new Error(`no button "${name}"`);
  await act(async () => found.click());
};

/** The page over the real stores; what the browser grants is given. */
async function open(granted: Parameters<Parameters<PrivacyHost['watchGranted']>[0]>[0]): Promise<void> {
  const place = document.createElement('div');
  document.body.replaceChildren(place);
  const host: PrivacyHost = {
    ...browserPrivacy,
    watchGranted: (callback) => callback(granted),
    policy: () => "default-src 'none'; connect-src 'none'",
  };
  await act(async () => render(<PrivacyPage host={host} />, place));
  await vi.waitFor(() => rowOf('Settings'));
}

const granted = { permissions: ['scripting', 'storage'], listed: { allowed: 38, all: 40 }, others: [] };
const site = { host: 'chat.example', assistant: ['.a'], user: ['.u'], body: [], omit: [] };

const note = { category: 'emotion', scope: 'phrase', host: 'h', day: '2026-11-27' } as const;

beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal('indexedDB', new IDBFactory());
});

describe('the privacy page', () => {
  it('says of everything that is kept what, where, until when and how much, as it stands now', async () => {
    await open(granted);
    expect(rowOf('Dismissals').textContent).toContain('nothing');
    expect(rowOf('Open chats').textContent).toMatch(/in the browser’s memory.*the tab is closed/);
    await act(() => dismiss('a'.repeat(24), note));
    await vi.waitFor(() => expect(rowOf('Dismissals').textContent).toMatch(/1 \(about 0\.\d kB\)/));
  });

  it('shows no row for other things, unless there are some', async () => {
    await open(granted);
    expect(page().textContent).not.toContain('Anything else');
    await act(() => fakeBrowser.storage.local.set({ stray: 1 }));
    await vi.waitFor(() => rowOf('Anything else'));
  });

  it('deletes only after the reader is sure, and says so', async () => {
    await keepOwnSites([site]);
    await open(granted);
    await vi.waitFor(() => expect(rowOf('Sites that you taught').textContent).toContain('1 ('));
    const name = 'Delete: Sites that you taught: host and structure';
    await press(name);
    await press('Keep');
    expect(await readOwnSites()).toEqual([site]);
    await press(name);
    await press('Delete for good');
    await vi.waitFor(async () => expect(await readOwnSites()).toEqual([]));
    expect(page().querySelector('[role=status]')?.textContent).toBe(
      'Deleted: Sites that you taught: host and structure.',
    );
  });

  it('deletes faults and dismissals alike', async () => {
    await keepFault('page', 'Error: x');
    await dismiss('a'.repeat(24), note);
    await open(granted);
    for (const part of [
      'Faults and timings, without any words',
      'Dismissals: hashes, with category, site and day',
    ]) {
      await vi.waitFor(() => expect(rowOf(part).querySelector('button')).not.toBeNull());
      await press(`Delete: ${part}`);
      await press('Delete for good');
      await vi.waitFor(() => expect(rowOf(part).querySelector('button')).toBeNull());
    }
    expect(await readFaults()).toEqual([]);
  });

  it('says what is granted now, each with its reason, and shows the policy as it is', async () => {
    await open({ ...granted, others: ['https://chat.example/*'] });
    expect(rowOf('scripting').textContent).toContain('Puts the part that reads into such a page');
    expect(rowOf('Listed chat sites').textContent).toContain('38 of 40');
    expect(rowOf('Other sites').textContent).toContain('https://chat.example/*');
    expect(page().querySelector('pre')?.textContent).toBe("default-src 'none';\nconnect-src 'none'");
  });

  it('has a reason for every permission of the manifest', () => {
    const wanted = [...manifest.permissions, 'sidePanel'];
    expect(wanted.filter((name) => !(name in permissionReasons))).toEqual([]);
    expect(Object.keys(permissionReasons).filter((name) => !wanted.includes(name))).toEqual([]);
  });
});
