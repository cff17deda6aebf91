import type { OwnSite } from '../platform/own-sites.ts';
import { type Reasoning, settingsFrom } from '../platform/settings.ts';
import type { SiteEntries } from '../platform/site-entries.ts';
import { settingsKey } from '../platform/stored-keys.ts';
import { type Stored, watchStored } from '../platform/watch-stored.ts';
import { findReaderBy } from '../sites/find-reader.ts';
import type { Reader } from '../sites/site.ts';
import { withReasoning } from '../sites/with-reasoning.ts';
import type { CardScript } from './card-script.ts';
import { follow } from './follow.ts';

/** The larger part of the content script: only a page that may hold a chat needs it. */
export interface ChatScript {
  /** Searches the page. See findReaderBy. */
  find(doc: Document, entries: SiteEntries, own: OwnSite | null): Reader | null;
  /** Follows a conversation as the reader wants its reasoning read, until the signal aborts. See follow. */
  follow(reader: Reader, signal: AbortSignal, onOrphaned: () => void): void;
}

/** @param loadCard brings what makes the card, see CardLink */
export const chatScript = (loadCard: () => Promise<CardScript | null>): ChatScript => ({
  find: findReaderBy,
  follow(reader, signal, onOrphaned) {
    let reasoning: Reasoning | null = null;
    let following = new AbortController();
    const onSettings = (stored: Stored<typeof settingsKey>): void => {
      const wanted = settingsFrom(stored[settingsKey]).reasoning;
      if (wanted === reasoning) return;
      reasoning = wanted;
      following.abort();
      following = new AbortController();
      follow(
        wanted === 'mark' ? withReasoning(reader) : reader,
        AbortSignal.any([following.signal, signal]),
        onOrphaned,
        loadCard,
      );
    };
    void watchStored([settingsKey], onSettings, signal);
  },
});
