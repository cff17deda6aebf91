import type { Category } from '../core/taxonomy.ts';
import { type Granted, readGranted } from '../platform/allowed-sites.ts';
import { browser } from '../platform/browser.ts';
import { type Fault, readFaults } from '../platform/faults.ts';
import { hasSidePanel } from '../platform/panel.ts';
import { isPaused, type Settings } from '../platform/settings.ts';
import { readSettings } from '../platform/settings-store.ts';
import { readStoredParts, type StoredPart } from '../platform/stored-parts.ts';
import { readTab } from '../platform/tab-state.ts';
import { readTimings, summaryOf } from '../platform/timings.ts';
import { browserVersion, extensionVersion } from '../platform/versions.ts';

/** A tab in which a conversation was found. */
export interface Chat {
  host: string;
  /** The entry of the table of sites that matched; `own` for a taught one, `generic` for the general detector. */
  site: string;
  user: number;
  assistant: number;
  streaming: number;
  otherLanguage: number;
  statements: ReadonlyMap<Category, number>;
}

/** What the extension knows of itself. No text of a message, and of addresses nothing beyond the host. */
export interface Facts {
  /** When it was read. */
  at: Date;
  extension: string;
  browser: string;
  system: string;
  language: string;
  /** What the browser offers of that which the marks and the panel need. */
  offers: Readonly<
    Record<'highlights' | 'pointHighlights' | 'adoptedStyles' | 'sidePanel' | 'database', boolean>
  >;
  granted: Granted;
  settings: Pick<Settings, 'sensitivity'> & { paused: boolean; hidden: number };
  chats: readonly Chat[];
  timings: ReturnType<typeof summaryOf>;
  stored: readonly StoredPart[];
  faults: readonly Fault[];
}

async function readChat(tab: number): Promise<Chat | null> {
  const { record, messages } = await readTab(tab);
  if (!record) return null;
  const shown = record.order.flatMap((id) => messages.get(id) ?? []);
  const assistant = shown.filter(({ role }) => role === 'assistant');
  const statements = new Map<Category, number>();
  for (const { category } of assistant.flatMap((message) => message.statements))
    statements.set(category, (statements.get(category) ?? 0) + 1);
  return {
    host: record.host,
    site: record.siteId,
    user: shown.length - assistant.length,
    assistant: assistant.length,
    streaming: shown.filter(({ streaming }) => streaming).length,
    otherLanguage: assistant.filter(({ language }) => language === 'other').length,
    statements,
  };
}

async function readChats(): Promise<Chat[]> {
  const keys = Object.keys(await browser.storage.session.get(null));
  const tabs = keys.flatMap((key) => /^tab:(\d+)$/.exec(key)?.[1] ?? []).map(Number);
  const chats = await Promise.all(tabs.sort((a, b) => a - b).map(readChat));
  return chats.filter((chat) => chat !== null);
}

const systemName = async (): Promise<string> => {
  const { os, arch } = await browser.runtime.getPlatformInfo();
  return `${os} ${arch}`;
};

/** Reads everything anew. */
export async function readFacts(): Promise<Facts> {
  const [system, granted, settings, chats, timings, stored, faults] = await Promise.all([
    systemName(),
    readGranted(),
    readSettings(),
    readChats(),
    readTimings(),
    readStoredParts(),
    readFaults(),
  ]);
  const now = new Date();
  return {
    at: now,
    extension: extensionVersion(),
    browser: browserVersion(),
    system,
    language: browser.i18n.getUILanguage(),
    offers: {
      highlights: typeof Highlight === 'function',
      pointHighlights: 'highlights' in CSS && 'highlightsFromPoint' in CSS.highlights,
      adoptedStyles: 'adoptedStyleSheets' in document,
      sidePanel: hasSidePanel(),
      database: 'indexedDB' in globalThis,
    },
    granted,
    settings: {
      sensitivity: settings.sensitivity,
      paused: isPaused(settings, now.getTime()),
      hidden: settings.hiddenCategories.length,
    },
    chats,
    timings: summaryOf(timings),
    stored,
    faults,
  };
}
