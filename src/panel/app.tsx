import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Explanation, Situation } from '../core/psm/explanation.ts';
import type { PageId } from '../core/psm/learn/index.ts';
import type { Category, Statement } from '../core/taxonomy.ts';
import { t } from '../platform/i18n.ts';
import { Emblem } from '../ui/emblem.tsx';
import type { PanelHost, Snapshot } from './host.ts';
import { Nav, SitesButton, type View } from './nav.tsx';
import { hiddenIn } from './reading.ts';
import { isListed, noFilter, turnsOf } from './turns.ts';
import { Views } from './views.tsx';

export interface AppProps {
  host: PanelHost;
  explain: (statement: Statement, situation: Situation) => Explanation;
}

/** The side panel. Everything it knows comes from the host's snapshots. */
export function App({ host, explain }: AppProps) {
  const [snapshot, setSnapshot] = useState<Snapshot | null>(null);
  const [view, setView] = useState<View>('conversation');
  const [filter, setFilter] = useState(noFilter);
  const [openEntry, setOpenEntry] = useState<string | null>(null);
  const [openPage, setOpenPage] = useState<PageId | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    host.watch(setSnapshot, stop.signal);
    return () => stop.abort();
  }, [host]);
  const focus = snapshot?.tab.focus ?? null;
  useEffect(() => {
    if (!focus) return;
    setView('conversation');
    setOpenEntry(`${focus.message} ${focus.start} ${focus.end} ${focus.category}`);
  }, [focus?.request]);
  const lastEntry = useRef<string | null>(null);
  if (openEntry) lastEntry.current = openEntry;
  const hidden = useMemo(
    () => (snapshot ? hiddenIn(snapshot) : new Set<Category>()),
    [snapshot?.settings, snapshot?.tab.record?.host],
  );
  const turns = useMemo(
    () => (snapshot ? turnsOf(snapshot.tab, hidden, snapshot.dismissed) : []),
    [snapshot?.tab, hidden, snapshot?.dismissed],
  );
  if (!snapshot) return null;
  const listed = turns.flatMap(({ entries }) =>
    entries.filter((entry) => isListed(entry, filter, snapshot.settings.sensitivity)),
  );
  const show = (next: View): void => {
    lastEntry.current = null;
    setView(next);
    setOpenEntry(null);
    setOpenPage(null);
    scrollTo({ top: 0 });
  };
  return (
    <>
      <header class="top">
        <div class="top-row">
          <Emblem size={24} />
          <h1>{t('extensionName')}</h1>
          <span class="top-site">{snapshot.tab.record?.siteName}</span>
          <SitesButton view={view} onView={show} />
        </div>
        <Nav view={view} onView={show} />
      </header>
      <main>
        <Views
          {...{ host, explain, snapshot, view, turns, listed, filter, openEntry, openPage }}
          lastEntry={lastEntry.current}
          onFilter={setFilter}
          onEntry={setOpenEntry}
          onPage={(page) => {
            setView('learn');
            setOpenEntry(null);
            setOpenPage(page);
          }}
          onCategory={(category) => {
            show('conversation');
            setFilter({ ...noFilter, categories: new Set([category]) });
          }}
          onTurn={(turn) => {
            setView('conversation');
            setFilter(noFilter);
            setOpenEntry(null);
            requestAnimationFrame(() => document.getElementById(`turn-${turn}`)?.scrollIntoView());
          }}
        />
      </main>
    </>
  );
}
