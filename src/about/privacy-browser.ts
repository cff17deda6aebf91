import { type Granted, readGranted, watchAllowed } from '../platform/allowed-sites.ts';
import { browser } from '../platform/browser.ts';
import { removeCorrections, watchCorrections } from '../platform/corrections.ts';
import { forgetDismissals } from '../platform/dismissals.ts';
import { forgetFaults } from '../platform/faults.ts';
import { keptConversations } from '../platform/kept-conversations.ts';
import { forgetOwnSites, readOwnSites } from '../platform/own-sites-store.ts';
import { readStoredParts, type StoredPart } from '../platform/stored-parts.ts';

/** What can be deleted from the page. Open chats go with their tabs; settings have a page of their own. */
export const deletable = ['kept', 'corrections', 'dismissed', 'own-sites', 'faults'] as const;
export type Deletable = (typeof deletable)[number];

/** What the privacy page asks of the browser; in tests a plain object stands in. */
export interface PrivacyHost {
  /** Calls back with what is stored now and at each change, until the signal aborts. */
  watchStored(callback: (parts: StoredPart[]) => void, signal: AbortSignal): void;
  /** Calls back with what is granted now and at each change, until the signal aborts. */
  watchGranted(callback: (granted: Granted) => void, signal: AbortSignal): void;
  remove(part: Deletable): Promise<void>;
  /** The rule by which the browser holds the extension's own pages. */
  policy(): string;
}

const kept = keptConversations();

const removals: Record<Deletable, () => Promise<void>> = {
  kept: async () => void (await kept.clear()),
  corrections: async () => void (await removeCorrections()),
  dismissed: forgetDismissals,
  'own-sites': async () => forgetOwnSites((await readOwnSites()).map(({ host }) => host)),
  faults: forgetFaults,
};

/** The way of the privacy page to the browser. */
export const browserPrivacy: PrivacyHost = {
  watchStored: (callback, signal) => {
    const tell = (): void =>
      void readStoredParts().then((parts) => {
        if (!signal.aborted) callback(parts);
      });
    browser.storage.onChanged.addListener(tell);
    signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(tell));
    kept.watch(tell, signal);
    watchCorrections(tell, signal);
    tell();
  },
  watchGranted: (callback, signal) =>
    watchAllowed(
      () =>
        void readGranted().then((granted) => {
          if (!signal.aborted) callback(granted);
        }),
      signal,
    ),
  remove: (part) => removals[part](),
  policy: () => {
    const { content_security_policy: policies } = browser.runtime.getManifest();
    return typeof policies === 'object' ? String((policies as Record<string, unknown>).extension_pages) : '';
  },
};
