import { useEffect, useState } from 'preact/hooks';
import { watchExplained } from '../platform/own-tab.ts';
import type { Settings } from '../platform/settings.ts';
import { watchSettings } from '../platform/settings-store.ts';

export const steps = ['hover', 'explain', 'sensitivity'] as const;
export type Step = (typeof steps)[number];

/** Calls back when the card comes up over this page: it is the one popover here. */
function watchCard(callback: () => void, signal: AbortSignal): void {
  const onToggle = (event: Event): void => {
    if ((event as ToggleEvent).newState === 'open') callback();
  };
  // The event does not bubble.
  document.addEventListener('toggle', onToggle, { signal, capture: true });
}

/** What the steps show: which of them the reader has really done, and the sensitivity as it is now. */
export interface Progress {
  done: ReadonlySet<Step>;
  sensitivity: Settings['sensitivity'] | null;
}

/** Follows what the reader does with the demo. */
export function useProgress(): Progress {
  const [done, setDone] = useState<ReadonlySet<Step>>(new Set());
  const [sensitivity, setSensitivity] = useState<Progress['sensitivity']>(null);
  useEffect(() => {
    const stop = new AbortController();
    const tick = (step: Step): void => setDone((before) => new Set([...before, step]));
    let first: Progress['sensitivity'] = null;
    watchCard(() => tick('hover'), stop.signal);
    void watchExplained(() => tick('explain'), stop.signal);
    void watchSettings((settings) => {
      first ??= settings.sensitivity;
      if (settings.sensitivity !== first) tick('sensitivity');
      setSensitivity(settings.sensitivity);
    }, stop.signal);
    return () => stop.abort();
  }, []);
  return { done, sensitivity };
}
