import { brief } from '../core/psm/brief.ts';
import { sayBriefIn } from '../core/psm/translations/brief.ts';
import { dismissalKey } from '../platform/dismissals.ts';
import { t } from '../platform/i18n.ts';
import type { MarkedStatement } from '../platform/protocol.ts';
import type { MessageRecord } from '../platform/tab-state.ts';

/** A message's statements with what the hover card needs: the page has neither the texts nor the hashes at hand. */
export function markedStatements({ text, statements }: MessageRecord): Promise<MarkedStatement[]> {
  const say = sayBriefIn(t('interface_language'));
  return Promise.all(
    statements.map(async (statement) => {
      const quote = text.slice(statement.start, statement.end);
      const [phraseKey, key] = await Promise.all([
        dismissalKey(statement.category, quote),
        dismissalKey(statement.category, quote, text),
      ]);
      return { ...statement, brief: brief(statement, quote, say), key, phraseKey };
    }),
  );
}
