import { type Corrected, wrongStatement } from '../core/corrections.ts';
import { cardAsText } from '../core/export/index.ts';
import { Conversation } from './conversation.tsx';
import { KeptButton } from './kept-button.tsx';
import { StatementView } from './statement.tsx';
import type { Entry } from './turns.ts';
import type { ViewProps } from './views.tsx';
import { Wrong } from './wrong.tsx';

/** Where an entry stands, as the page is told it. */
const spanOf = ({ message, statement: { start, end } }: Entry) => ({ message, start, end });

/** What is noted of a statement that the reader calls wrong; null where its message is gone. */
function correctedOf({ snapshot, siteName, opened }: ViewProps['state'], entry: Entry): Corrected | null {
  const reply = snapshot.value?.tab.messages.get(entry.message);
  if (!reply) return null;
  const { text, statements } = reply;
  return wrongStatement({ site: siteName.value, user: opened.user.value, text, statements }, entry.statement);
}

/** The statement that is open, explained. A reply that streams elsewhere in the chat does not draw it again. */
export function OpenStatement({ state, host, explain }: ViewProps) {
  const { opened } = state;
  const entry = opened.entry.value;
  if (!entry) return null;
  const explanation = explain(entry.statement, {
    quote: entry.quote,
    user: opened.user.value,
    roleplay: opened.roleplay.value,
  });
  return (
    <StatementView
      entry={entry}
      explanation={explanation}
      previous={opened.previous.value}
      next={opened.next.value}
      onOpen={(other) => {
        state.openEntry(other.key);
        host.reveal(spanOf(other));
      }}
      onBack={() => state.openEntry(null)}
      onReveal={() => host.reveal(spanOf(entry), true)}
      onDismiss={(scope) => host.dismiss(entry, scope)}
      onRestore={() => host.restore(entry)}
      onCopy={() => host.copy(cardAsText(explanation))}
      onLearn={(page) => state.showPage(page)}
    >
      <Wrong key={entry.key} corrected={() => correctedOf(state, entry)} />
    </StatementView>
  );
}

/** All statements of the chat beside the panel, and the button that keeps it. */
export function ChatList({ state, host }: ViewProps) {
  const snapshot = state.snapshot.value;
  return (
    <>
      <Conversation
        turns={state.turns.value}
        filter={state.filter.value}
        sensitivity={state.sensitivity.value}
        density={state.density.value}
        startAt={state.lastPlace.value}
        onFilter={(filter) => {
          state.filter.value = filter;
        }}
        onSensitivity={(value) => host.setSensitivity(value)}
        onOpen={(entry) => {
          state.openEntry(entry.key);
          host.reveal(spanOf(entry));
        }}
      />
      {snapshot && <KeptButton snapshot={snapshot} />}
    </>
  );
}
