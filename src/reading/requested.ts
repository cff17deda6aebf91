import { transcriptOfMessages } from '../core/import/own.ts';
import { keptConversations } from '../platform/kept-conversations.ts';
import type { ReadingRequest } from '../platform/own-pages.ts';
import { readTab } from '../platform/tab-state.ts';
import type { Library } from './library.ts';

/** A conversation that the extension holds already, as a transcript; null where it is gone. */
async function requested({ tab, kept }: ReadingRequest) {
  if (tab !== undefined) {
    const { record, messages } = await readTab(tab);
    if (!record) return null;
    const said = record.order.flatMap((id) => messages.get(id) ?? []);
    return transcriptOfMessages({ title: '', site: record.siteName, date: null }, said);
  }
  const found = await keptConversations().read(new Set(kept === undefined ? [] : [kept]));
  const [one] = found.ok ? found.value : [];
  return one ? transcriptOfMessages(one, one.messages) : null;
}

/** Opens what the page was asked for: the conversation of a tab as it stands now, or a kept one. */
export async function openRequested(request: ReadingRequest, library: Library): Promise<void> {
  if (request.tab === undefined && request.kept === undefined) return;
  const built = await requested(request);
  const isThere = built !== null && 'transcript' in built;
  library.take({
    transcripts: isThere ? [built.transcript] : [],
    faults: isThere ? [] : [{ name: '', fault: { kind: 'gone' } }],
    questions: [],
  });
  library.presenting.value = isThere && (request.present ?? false);
}
