import { ordinaryReplies } from '../core/baseline.ts';
import { driftOf } from '../core/drift.ts';
import { cardAsText, exportConversation } from '../core/export/index.ts';
import { profileOf } from '../core/profile.ts';
import { type PageId, pageOf } from '../core/psm/learn/index.ts';
import type { Category } from '../core/taxonomy.ts';
import type { AppProps } from './app.tsx';
import { Conversation } from './conversation.tsx';
import { DriftView } from './drift.tsx';
import { ExportView } from './export.tsx';
import type { Snapshot } from './host.ts';
import { KeptView } from './kept.tsx';
import { KeptButton } from './kept-button.tsx';
import { LearnView } from './learn.tsx';
import type { View } from './nav.tsx';
import { Notice } from './notice.tsx';
import { ProfileView } from './profile.tsx';
import { exportedConversation, fileName, profiledReplies } from './reading.ts';
import { SitesView } from './sites.tsx';
import { standingOf } from './standing.ts';
import { StatementView } from './statement.tsx';
import type { Entry, Filter, Turn } from './turns.ts';

interface ViewsProps extends AppProps {
  snapshot: Snapshot;
  view: View;
  turns: readonly Turn[];
  /** The entries that the filter lets through, in reading order. */
  listed: readonly Entry[];
  filter: Filter;
  /** The key of the statement that is open. */
  openEntry: string | null;
  /** The key of the statement that was open last. */
  lastEntry: string | null;
  openPage: PageId | null;
  onFilter: (filter: Filter) => void;
  onEntry: (key: string | null) => void;
  onPage: (page: PageId | null) => void;
  onCategory: (category: Category) => void;
  onTurn: (turn: number) => void;
}

function OpenStatement(props: ViewsProps & { entry: Entry; turn: Turn }) {
  const { host, explain, listed, entry, turn, onEntry, onPage } = props;
  const explanation = explain(entry.statement, {
    quote: entry.quote,
    user: turn.user,
    roleplay: turn.reply.roleplay,
  });
  const at = listed.findIndex(({ key }) => key === entry.key);
  const reveal = ({ message, statement: { start, end } }: Entry): void =>
    host.reveal({ message, start, end });
  return (
    <StatementView
      entry={entry}
      explanation={explanation}
      previous={listed[at - 1] ?? null}
      next={at < 0 ? null : (listed[at + 1] ?? null)}
      onOpen={(other) => {
        onEntry(other.key);
        reveal(other);
      }}
      onBack={() => onEntry(null)}
      onReveal={() => reveal(entry)}
      onDismiss={(scope) => host.dismiss(entry, scope)}
      onRestore={() => host.restore(entry)}
      onCopy={() => host.copy(cardAsText(explanation))}
      titleOf={(id) => pageOf(id).title}
      onLearn={onPage}
    />
  );
}

/** The view that is open, or the word on why there is nothing to show in it. */
export function Views(props: ViewsProps) {
  const { host, snapshot, view, turns, filter, openEntry } = props;
  if (view === 'learn') {
    return <LearnView open={props.openPage} onOpen={props.onPage} onCategory={props.onCategory} />;
  }
  if (view === 'kept') {
    return <KeptView snapshot={snapshot} host={host} explain={props.explain} onLearn={props.onPage} />;
  }
  if (view === 'sites') return <SitesView snapshot={snapshot} host={host} />;
  const standing = standingOf(snapshot);
  if (standing !== 'found' && (view === 'conversation' || turns.length === 0)) {
    return (
      <Notice
        standing={standing}
        site={snapshot.site}
        onAskAccess={() => host.askAccess()}
        onResume={() => host.resume()}
      />
    );
  }
  switch (view) {
    case 'profile':
      return (
        <ProfileView
          profile={profileOf(profiledReplies(turns), ordinaryReplies)}
          baselineReplies={ordinaryReplies.replies}
        />
      );
    case 'drift':
      return <DriftView drift={driftOf(profiledReplies(turns))} onTurn={props.onTurn} />;
    case 'export':
      return (
        <ExportView
          name={fileName(snapshot, new Date())}
          fileOf={(format, options) =>
            exportConversation(exportedConversation(snapshot, new Date()), format, options)
          }
        />
      );
    case 'conversation': {
      const turn = turns.find(({ entries }) => entries.some(({ key }) => key === openEntry));
      const entry = turn?.entries.find(({ key }) => key === openEntry);
      if (entry && turn) return <OpenStatement {...props} entry={entry} turn={turn} />;
      return (
        <>
          <Conversation
            turns={turns}
            filter={filter}
            sensitivity={snapshot.settings.sensitivity}
            returnTo={props.lastEntry}
            onFilter={props.onFilter}
            onSensitivity={(value) => host.setSensitivity(value)}
            onOpen={({ key, message, statement: { start, end } }) => {
              props.onEntry(key);
              host.reveal({ message, start, end });
            }}
          />
          <KeptButton snapshot={snapshot} />
        </>
      );
    }
  }
}
