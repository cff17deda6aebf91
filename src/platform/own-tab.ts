import { browser } from './browser.ts';
import { watchTab } from './tab-state.ts';

/**
 * Calls back when the reader asks for an explanation of a statement in this page of the extension's own, until the
 * signal aborts.
 */
export async function watchExplained(callback: () => void, signal: AbortSignal): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id === undefined || signal.aborted) return;
  await watchTab(
    tab.id,
    ({ focus }) => {
      if (focus) callback();
    },
    signal,
  );
}
