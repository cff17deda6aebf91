import { dismissalKey, watchDismissals } from '../platform/dismissals.ts';
import { ownTab } from '../platform/own-pages.ts';
import { defaultSettings, isPaused } from '../platform/settings.ts';
import { watchSettings } from '../platform/settings-store.ts';
import { type MessageRecord, type TabState, watchTab } from '../platform/tab-state.ts';
import { isWanted } from '../platform/wanted.ts';
import { numberedMarks, type OwnMarks } from './numbered.ts';

/** The keys of the dismissed statements of each message, by message: they are hashes, which take a moment. */
async function dismissedIn(
  messages: Iterable<MessageRecord>,
  keys: ReadonlySet<string>,
): Promise<Set<object>> {
  const found = new Set<object>();
  if (keys.size === 0) return found;
  for (const { text, statements } of messages)
    for (const statement of statements) {
      const quote = text.slice(statement.start, statement.end);
      const own = await Promise.all([
        dismissalKey(statement.category, quote),
        dismissalKey(statement.category, quote, text),
      ]);
      if (own.some((key) => keys.has(key))) found.add(statement);
    }
  return found;
}

/**
 * Follows the marks of this page, as the content script paints them: calls back with them now and at each change,
 * until the signal aborts.
 */
export async function watchOwnMarks(callback: (own: OwnMarks) => void, signal: AbortSignal): Promise<void> {
  let settings = defaultSettings;
  let keys: ReadonlySet<string> = new Set();
  let state: TabState = { record: null, messages: new Map(), focus: null };
  let newest = 0;
  const tell = async (): Promise<void> => {
    const mine = ++newest;
    const dismissed = await dismissedIn(state.messages.values(), keys);
    if (mine !== newest || signal.aborted) return;
    const wanted = (statement: object & Parameters<typeof isWanted>[0]): boolean =>
      isWanted(statement, settings, location.host) && !dismissed.has(statement);
    const marks = numberedMarks(state, wanted, settings.appearance.density);
    callback({ marks, paused: isPaused(settings, Date.now()) });
  };
  const own = await ownTab();
  if (!own || signal.aborted) return;
  void watchSettings((now) => {
    settings = now;
    void tell();
  }, signal);
  void watchDismissals((now) => {
    keys = now;
    void tell();
  }, signal);
  await watchTab(
    own.id,
    (now) => {
      state = now;
      void tell();
    },
    signal,
  );
}
