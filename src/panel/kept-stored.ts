import { useEffect, useState } from 'preact/hooks';
import type { KeptConversations, KeptResult } from '../platform/kept-conversations.ts';

/**
 * What the store answers, asked again at each change of the store and of `inputs`; null until the first answer.
 * An answer to an earlier question that comes late is dropped.
 */
export function useStored<T>(
  store: KeptConversations,
  ask: () => Promise<KeptResult<T>>,
  inputs: readonly unknown[],
): KeptResult<T> | null {
  const [answer, setAnswer] = useState<KeptResult<T> | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    let newest = 0;
    const askAgain = (): void => {
      const mine = ++newest;
      void ask().then((result) => {
        if (mine === newest && !stop.signal.aborted) setAnswer(result);
      });
    };
    store.watch(askAgain, stop.signal);
    askAgain();
    return () => stop.abort();
  }, [store, ...inputs]);
  return answer;
}
