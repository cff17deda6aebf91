import { browser } from './browser.ts';
import { listCorrections } from './corrections.ts';
import { keptConversations } from './kept-conversations.ts';
import {
  dismissedKey,
  faultsKey,
  ownSitesKey,
  pageStylesKey,
  settingsKey,
  timingsKey,
} from './stored-keys.ts';

/** What the extension keeps, by what it is for the reader. */
export const storedPartNames = [
  'chats',
  'kept',
  'corrections',
  'dismissed',
  'own-sites',
  'settings',
  'faults',
  'other',
] as const;
export type StoredPartName = (typeof storedPartNames)[number];

/** How much is kept of a part now. */
export interface StoredPart {
  name: StoredPartName;
  /** Messages, conversations, corrections, dismissals, sites, settings that were changed, faults; keys where it is `other`. */
  entries: number;
  /** About how much room it takes: the bytes of its JSON. */
  bytes: number;
}

const settingsKeys = [settingsKey, pageStylesKey, 'settings-changed', 'settings-sync', 'news-seen'];

/** What each key belongs to; a key that is not here counts as `other`, so that nothing is passed over. */
export function partOf(name: string): StoredPartName {
  // The store's own notes on versions stand beside the values, with a dollar sign.
  if (name.endsWith('$')) return 'settings';
  if (/^(?:tab|message|focus):/.test(name)) return 'chats';
  if (name === dismissedKey || name === 'dismissed-notes') return 'dismissed';
  if (name === ownSitesKey) return 'own-sites';
  if (settingsKeys.includes(name) || name.startsWith('setting:')) return 'settings';
  if (name === faultsKey || name === timingsKey) return 'faults';
  return 'other';
}

const bytesOf = (value: unknown): number => new TextEncoder().encode(JSON.stringify(value) ?? '').length;

const isList = (value: unknown): value is unknown[] => Array.isArray(value);

/** How many things a reader would count under a key. */
function entriesOf(key: string, value: unknown): number {
  if (key.startsWith('message:')) return 1;
  if ([dismissedKey, ownSitesKey, faultsKey].includes(key)) return isList(value) ? value.length : 0;
  if (key === 'settings-changed') return Object.keys(value ?? {}).length;
  return partOf(key) === 'other' ? 1 : 0;
}

/** Counts what is kept now in every store that the extension has. A store that gives nothing counts as empty. */
export async function readStoredParts(): Promise<StoredPart[]> {
  const parts = new Map<StoredPartName, StoredPart>(
    storedPartNames.map((name) => [name, { name, entries: 0, bytes: 0 }]),
  );
  const add = (name: StoredPartName, entries: number, bytes: number): void => {
    const before = parts.get(name) ?? { name, entries: 0, bytes: 0 };
    parts.set(name, { name, entries: before.entries + entries, bytes: before.bytes + bytes });
  };
  const { local, session, sync } = browser.storage;
  for (const area of [local, session, sync]) {
    const all = await area.get(null).catch(() => ({}));
    for (const [key, value] of Object.entries(all).filter(([, one]) => !isList(one) || one.length > 0))
      add(partOf(key), entriesOf(key, value), key.length + bytesOf(value));
  }
  const kept = await keptConversations().read();
  if (kept.ok) add('kept', kept.value.length, kept.value.length > 0 ? bytesOf(kept.value) : 0);
  const corrections = await listCorrections();
  if (corrections.ok && corrections.value.length > 0)
    add('corrections', corrections.value.length, bytesOf(corrections.value));
  return [...parts.values()];
}
