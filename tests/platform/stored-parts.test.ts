import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import { fakeBrowser } from '@webext-core/fake-browser';
import { beforeEach, expect, it } from 'vitest';
import { dismiss } from '../../src/platform/dismissals.ts';
import { keepFault } from '../../src/platform/faults.ts';
import { changeSettings } from '../../src/platform/settings-store.ts';
import * as keys from '../../src/platform/stored-keys.ts';
import { partOf, readStoredParts, type StoredPartName } from '../../src/platform/stored-parts.ts';
import { writeMessage, writeRecord } from '../../src/platform/tab-state.ts';
import { sampleRecord } from './message-record.ts';

beforeEach(() => fakeBrowser.reset());

const part = async (name: StoredPartName) => (await readStoredParts()).find((one) => one.name === name);

it('every key that the code stores under belongs to a part that the reader is told of', () => {
  const named = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .flatMap((name) => [
      ...readFileSync(`src/${name}`, 'utf8').matchAll(/['"`](?:local|sync|session):([\w-]+)['"`]/g),
    ])
    .map(([, key = '']) => key);
  const all = [...Object.values(keys), ...named];
  expect(all.length).toBeGreaterThan(5);
  expect(all.filter((key) => partOf(key) === 'other')).toEqual([]);
});

it('an empty store is empty', async () => {
  expect((await readStoredParts()).filter(({ entries, bytes }) => entries > 0 || bytes > 0)).toEqual([]);
});

it('counts what a reader would count', async () => {
  await writeRecord(1, { siteId: 's', siteName: 'S', host: 'h', hidden: false, order: ['0/a'] });
  await writeMessage(1, sampleRecord({ role: 'user', text: 'é'.repeat(1000) }));
  await dismiss('a'.repeat(24), { category: 'emotion', scope: 'phrase', host: 'h', day: '2026-11-27' });
  await changeSettings({ sensitivity: 'everything' });
  await keepFault('page', 'Error: x');
  await fakeBrowser.storage.local.set({ stray: true });
  expect(await part('chats')).toMatchObject({ entries: 1 });
  expect((await part('chats'))?.bytes).toBeGreaterThan(2000);
  expect(await part('dismissed')).toMatchObject({ entries: 1 });
  expect(await part('settings')).toMatchObject({ entries: 1 });
  expect(await part('faults')).toMatchObject({ entries: 1 });
  expect(await part('other')).toEqual({ name: 'other', entries: 1, bytes: 'stray'.length + 'true'.length });
  expect(await part('kept')).toEqual({ name: 'kept', entries: 0, bytes: 0 });
});
