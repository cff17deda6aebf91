import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Explanation, Situation } from '../core/psm/explanation.ts';
import type { Statement } from '../core/taxonomy.ts';
import { t } from '../platform/i18n.ts';
import { Emblem } from '../ui/emblem.tsx';
import { Conversation } from './conversation.tsx';
import type { PanelHost, Snapshot } from './host.ts';
import { Notice } from './notice.tsx';
import { standingOf } from './standing.ts';
import { StatementView } from './statement.tsx';
import { type Entry, isListed, noFilter, turnsOf } from './turns.ts';

export interface AppProps {
  host: PanelHost;
  explain: (statement: Statement, situation: Situation) => Explanation;
}

/** The side panel. Everything it knows comes from the host's snapshots. */
export function App({ host, explain }: AppProps) {
  const [snapshot, setSnapshot] = useState<Snapshot | null>(null);
  const [filter, setFilter] = useState(noFilter);
  const [openKey, setOpenKey] = useState<string | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    host.watch(setSnapshot, stop.signal);
    return () => stop.abort();
  }, [host]);
  const focus = snapshot?.tab.focus ?? null;
  useEffect(() => {
    if (focus) setOpenKey(`${focus.message} ${focus.start} ${focus.end} ${focus.category}`);
  }, [focus?.request]);
  const turns = useMemo(() => (snapshot ? turnsOf(snapshot.tab) : []), [snapshot?.tab]);
  if (!snapshot) return null;
  const standing = standingOf(snapshot);
  const { sensitivity } = snapshot.settings;
  const listed = turns.flatMap(({ entries }) =>
    entries.filter((entry) => isListed(entry, filter, sensitivity)),
  );
  const turn = turns.find(({ entries }) => entries.some(({ key }) => key === openKey));
  const entry = turn?.entries.find(({ key }) => key === openKey);
  const at = entry ? listed.indexOf(entry) : -1;
  const open = ({ key, message, statement }: Entry): void => {
    setOpenKey(key);
    host.reveal({ message, start: statement.start, end: statement.end });
  };
  return (
    <>
      <header class="top">
        <Emblem size={24} />
        <h1>{t('extensionName')}</h1>
        {snapshot.tab.record && <span class="top-site">{snapshot.tab.record.siteName}</span>}
      </header>
      <main>
        {entry && turn ? (
          <StatementView
            entry={entry}
            explanation={explain(entry.statement, {
              quote: entry.quote,
              user: turn.user,
              roleplay: turn.reply.roleplay,
            })}
            previous={listed[at - 1] ?? null}
            next={listed[at + 1] ?? null}
            onOpen={open}
            onBack={() => setOpenKey(null)}
            onReveal={() => open(entry)}
            onCopy={() => void host.copy(entry.quote)}
            onLearn={() => undefined}
          />
        ) : standing === 'found' ? (
          <Conversation
            turns={turns}
            filter={filter}
            sensitivity={sensitivity}
            onFilter={setFilter}
            onSensitivity={(value) => host.setSensitivity(value)}
            onOpen={open}
          />
        ) : (
          <Notice
            standing={standing}
            site={snapshot.site}
            onAskAccess={() => host.askAccess()}
            onResume={() => host.resume()}
          />
        )}
      </main>
    </>
  );
}
