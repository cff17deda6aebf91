import type { ComponentChild } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import type { Explanation, Situation } from '../core/psm/explanation.ts';
import type { Statement } from '../core/taxonomy.ts';
import { useHues } from '../ui/use-hues.ts';
import { Head } from './head.tsx';
import type { PanelHost } from './host.ts';
import { panelState } from './panel-state.ts';
import { Views } from './views.tsx';

export interface AppProps {
  host: PanelHost;
  explain: (statement: Statement, situation: Situation) => Explanation;
  /** Stands between the head and the view: what is to be said once. */
  note?: ComponentChild;
}

/** The side panel. Everything it knows comes from the host's snapshots. */
export function App({ host, explain, note }: AppProps) {
  const state = useMemo(panelState, []);
  useEffect(() => {
    const stop = new AbortController();
    host.watch((snapshot) => state.take(snapshot), stop.signal);
    return () => stop.abort();
  }, [host]);
  useHues(state.snapshot.value?.settings.appearance);
  if (!state.isReady.value) return null;
  return (
    <>
      <Head state={state} host={host} />
      {note}
      <main>
        <Views state={state} host={host} explain={explain} />
      </main>
    </>
  );
}
