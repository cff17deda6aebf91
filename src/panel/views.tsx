import type { ComponentChild } from 'preact';
import { ordinaryReplies } from '../core/baseline.ts';
import { driftOf } from '../core/drift.ts';
import { exportConversation } from '../core/export/index.ts';
import { profileOf } from '../core/profile.ts';
import type { AppProps } from './app.tsx';
import { DriftView } from './drift.tsx';
import { ExportView } from './export.tsx';
import { KeptView } from './kept.tsx';
import { LearnView } from './learn.tsx';
import { LeftOut, NoMarks, StillReading, TooLong } from './left-out.tsx';
import { Notice } from './notice.tsx';
import type { PanelState } from './panel-state.ts';
import { ProfileView } from './profile.tsx';
import { exportedConversation, fileName, profiledReplies } from './reading.ts';
import { SitesView } from './sites.tsx';
import { noFilter } from './turns.ts';
import { ChatList, OpenStatement } from './views-chat.tsx';

export interface ViewProps extends AppProps {
  state: PanelState;
}

const Learn = ({ state }: Pick<ViewProps, 'state'>) => (
  <LearnView
    open={state.openPage.value}
    onOpen={(page) => state.showPage(page)}
    onCategory={(category) => {
      state.show('conversation');
      state.filter.value = { ...noFilter, categories: new Set([category]) };
      scrollTo({ top: 0 });
    }}
  />
);

function Kept({ state, host, explain }: ViewProps) {
  const snapshot = state.snapshot.value;
  return (
    snapshot && (
      <KeptView snapshot={snapshot} host={host} explain={explain} onLearn={(page) => state.showPage(page)} />
    )
  );
}

function Sites({ state, host }: ViewProps) {
  const snapshot = state.snapshot.value;
  return snapshot && <SitesView snapshot={snapshot} host={host} />;
}

const Profile = ({ state }: Pick<ViewProps, 'state'>) => (
  <ProfileView
    profile={profileOf(profiledReplies(state.turns.value), ordinaryReplies)}
    baselineReplies={ordinaryReplies.replies}
  />
);

const Drift = ({ state }: Pick<ViewProps, 'state'>) => (
  <DriftView drift={driftOf(profiledReplies(state.turns.value))} onTurn={(turn) => state.showTurn(turn)} />
);

function Export({ state }: Pick<ViewProps, 'state'>) {
  const snapshot = state.snapshot.value;
  return (
    snapshot && (
      <ExportView
        name={fileName(snapshot, new Date())}
        fileOf={(format, options) =>
          exportConversation(exportedConversation(snapshot, new Date()), format, options)
        }
      />
    )
  );
}

const ofChat: Record<'conversation' | 'profile' | 'drift' | 'export', (props: ViewProps) => ComponentChild> =
  {
    conversation: (props) => <ChatList {...props} />,
    profile: ({ state }) => <Profile state={state} />,
    drift: ({ state }) => <Drift state={state} />,
    export: ({ state }) => <Export state={state} />,
  };

/** The view that is open, or the word on why there is nothing to show in it. */
export function Views(props: ViewProps) {
  const { state, host } = props;
  const view = state.view.value;
  if (view === 'learn') return <Learn state={state} />;
  if (view === 'kept') return <Kept {...props} />;
  if (view === 'sites') return <Sites {...props} />;
  const standing = state.standing.value;
  if (standing !== 'found' && (view === 'conversation' || !state.hasTurns.value)) {
    return (
      <>
        {standing === 'nothing-found' && <TooLong messages={state.tooLong.value} />}
        <Notice
          standing={standing}
          site={state.site.value}
          frameSite={state.frameSite.value}
          pausedUntil={state.pausedUntil.value}
          mayTeach={state.snapshot.value?.access === 'granted'}
          onAskAccess={() => host.askAccess()}
          onAskFrameAccess={() => host.askFrameAccess()}
          onResume={() => host.resume()}
          onReadSite={() => host.setSiteMode(null)}
          onReadPage={() => host.readPage()}
          onTeach={() => state.show('sites')}
        />
      </>
    );
  }
  if (view === 'conversation' && state.opened.entry.value) return <OpenStatement {...props} />;
  return (
    <>
      <NoMarks paints={state.paints.value} />
      <StillReading progress={state.behind.value} />
      <LeftOut messages={state.leftOut.value} />
      <TooLong messages={state.tooLong.value} />
      {ofChat[view](props)}
    </>
  );
}
