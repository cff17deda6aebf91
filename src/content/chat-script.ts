import { hearExtension } from '../platform/ask.ts';
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
import { whenReader } from './navigation.ts';

interface Page {
  /** What is known of the page's host. */
  entries: SiteEntries;
  /** What the reader taught of it. */
  own: OwnSite | null;
  /** What to call the page where it is no chat site's. */
  siteName: string | undefined;
  /** The extension was updated or removed, or may no longer read this page: the caller ends everything. */
  onEnd(): void;
}

/** The larger part of the content script: only a page that may hold a chat needs it. */
export interface ChatScript {
  /** Finds the page's chat, and follows it as the reader wants its reasoning read, until the signal aborts. */
  read(page: Page, signal: AbortSignal): void;
}

/** @param loadCard brings what makes the card, see CardLink */
export const chatScript = (loadCard: () => Promise<CardScript | null>): ChatScript => ({
  read({ entries, own, siteName, onEnd }, signal) {
    let reader: Reader | null = null;
    let reasoning: Reasoning | null = null;
    let following: AbortController | undefined;
    const followAnew = (): void => {
      following?.abort();
      if (!reader || !reasoning) return;
      following = new AbortController();
      follow(
        reasoning === 'mark' ? withReasoning(reader) : reader,
        AbortSignal.any([following.signal, signal]),
        onEnd,
        loadCard,
      );
    };
    const onReader = (found: Reader | null): void => {
      reader = found && { ...found, siteName: siteName ?? found.siteName };
      followAnew();
    };
    const onSettings = (stored: Stored<typeof settingsKey>): void => {
      const wanted = settingsFrom(stored[settingsKey]).reasoning;
      if (wanted === reasoning) return;
      reasoning = wanted;
      followAnew();
    };
    // Before this there is nothing to be taken back: the browser itself refuses to put what has no access into a page.
    hearExtension((message) => {
      if (message.name === 'access-ended' && new RegExp(message.addresses).test(location.href)) onEnd();
    }, signal);
    void watchStored([settingsKey], onSettings, signal);
    whenReader(document, () => findReaderBy(document, entries, own), onReader, signal);
  },
});
