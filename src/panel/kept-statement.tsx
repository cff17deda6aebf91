import { cardAsText } from '../core/export/index.ts';
import type { Explanation, Situation } from '../core/psm/explanation.ts';
import type { PageId } from '../core/psm/learn/index.ts';
import type { Statement } from '../core/taxonomy.ts';
import { StatementView } from './statement.tsx';
import type { Entry, Turn } from './turns.ts';

/** What the views of kept conversations need to explain a statement. */
export interface Explaining {
  explain: (statement: Statement, situation: Situation) => Explanation;
  /** Resolves to whether the clipboard took the text. */
  copy: (text: string) => Promise<boolean>;
  onLearn: (page: PageId) => void;
}

interface KeptStatementProps extends Explaining {
  entry: Entry;
  turn: Turn;
  /** The statements that the reader can step through, this one among them. */
  listed: readonly Entry[];
  onOpen: (entry: Entry) => void;
  onBack: () => void;
}

/** A statement of a kept conversation, explained as in an open one; there is no page to show it in. */
export function KeptStatement(props: KeptStatementProps) {
  const { explain, copy, onLearn, entry, turn, listed, onOpen, onBack } = props;
  const explanation = explain(entry.statement, {
    quote: entry.quote,
    user: turn.user,
    roleplay: turn.reply.roleplay,
  });
  const at = listed.findIndex(({ key }) => key === entry.key);
  return (
    <StatementView
      entry={entry}
      explanation={explanation}
      previous={listed[at - 1] ?? null}
      next={at < 0 ? null : (listed[at + 1] ?? null)}
      onOpen={onOpen}
      onBack={onBack}
      onReveal={null}
      onCopy={() => copy(cardAsText(explanation))}
      onLearn={onLearn}
    />
  );
}

/** The turn and the entry of this key, if they are still there. */
export function findEntry(turns: readonly Turn[], key: string | null): { turn: Turn; entry: Entry } | null {
  for (const turn of turns) {
    const entry = turn.entries.find((one) => one.key === key);
    if (entry) return { turn, entry };
  }
  return null;
}
