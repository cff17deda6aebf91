import { useEffect, useMemo } from 'preact/hooks';
import type { Explanation, Situation } from '../core/psm/explanation.ts';
import type { Statement } from '../core/taxonomy.ts';
import { t } from '../platform/i18n.ts';
import { Emblem } from '../ui/emblem.tsx';
import type { PanelHost } from './host.ts';
import { Nav, SitesButton, type View } from './nav.tsx';
import { type PanelState, panelState } from './panel-state.ts';
import { Views } from './views.tsx';

export interface AppProps {
  host: PanelHost;
  explain: (statement: Statement, situation: Situation) => Explanation;
}

function Header({ state }: { state: PanelState }) {
  const view = state.view.value;
  const show = (next: View): void => {
    state.show(next);
    scrollTo({ top: 0 });
  };
  return (
    <header class="top">
      <div class="top-row">
        <Emblem size={24} />
        <h1>{t('extensionName')}</h1>
        <span class="top-site">{state.siteName.value}</span>
        <SitesButton view={view} onView={show} />
      </div>
      <Nav view={view} onView={show} />
    </header>
  );
}

/** The side panel. Everything it knows comes from the host's snapshots. */
export function App({ host, explain }: AppProps) {
  const state = useMemo(panelState, []);
  useEffect(() => {
    const stop = new AbortController();
    host.watch((snapshot) => state.take(snapshot), stop.signal);
    return () => stop.abort();
  }, [host]);
  if (!state.isReady.value) return null;
  return (
    <>
      <Header state={state} />
      <main>
        <Views state={state} host={host} explain={explain} />
      </main>
    </>
  );
}
