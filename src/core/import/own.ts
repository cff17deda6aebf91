import * as v from 'valibot';
import { archiveFormat } from '../export/archive.ts';
import { type ArchiveFault, readArchive } from '../export/archive-read.ts';
import { type Built, faultOf, messageOf, transcriptOf } from './build.ts';
import { type ImportFault, type ImportPlace, nowhere, type TranscriptMessage } from './transcript.ts';
import { singleBranch } from './tree.ts';

/** What our own files say of themselves. */
export const conversationFormat = 'persona-lens-conversation';

/** Whether this is a file that the extension itself wrote. */
export const isOwn = (raw: unknown): boolean => {
  const { format } = (raw ?? {}) as { format?: unknown };
  return format === archiveFormat || format === conversationFormat;
};

const conversation = v.looseObject({
  version: v.number(),
  site: v.string(),
  date: v.string(),
  messages: v.array(
    v.looseObject({
      id: v.string(),
      role: v.picklist(['assistant', 'user']),
      text: v.string(),
      persona: v.nullish(v.string()),
    }),
  ),
});

function archiveFault(fault: ArchiveFault): ImportFault {
  switch (fault.kind) {
    case 'not-json':
      return { ...fault, line: null };
    case 'newer':
      return fault;
    case 'broken': {
      const { conversation: at, message, field } = fault.place;
      const place = {
        ...nowhere,
        conversation: at,
        message: message === null ? null : String(message),
        field,
      };
      return { kind: 'broken', place, problem: fault.problem, found: fault.found };
    }
    default:
      return { kind: 'unknown-format', found: '' };
  }
}

interface SaidMessage {
  role: 'assistant' | 'user';
  text: string;
  persona: string | null;
}

/** A conversation that the extension holds, as a transcript; what was found in it is left out. */
export const transcriptOfMessages = (
  { title, site, date }: { title: string; site: string; date: string | null },
  messages: readonly SaidMessage[],
  place: ImportPlace = nowhere,
): Built =>
  transcriptOf(
    { id: '', title, site, date, format: 'archive' },
    singleBranch(
      messages
        .map(({ role, text, persona }) =>
          messageOf({ id: '', role, persona, date: null, model: null }, [{ kind: 'text', text, name: null }]),
        )
        .filter((one) => one !== null),
    ),
    place,
  );

/** What was kept and exported, whatever was found in it then: it is read anew. */
function fromArchive(text: string): Built[] {
  const read = readArchive(text);
  if (!read.ok) return [{ fault: archiveFault(read.fault) }];
  return read.conversations.map((one, index) =>
    transcriptOfMessages(one, one.messages, { ...nowhere, conversation: index + 1, title: one.title }),
  );
}

function fromConversation(raw: unknown): Built {
  const { messages, version } = raw as { messages?: unknown; version?: unknown };
  if (typeof version === 'number' && version > 1) return { fault: { kind: 'newer', version } };
  const isBare =
    Array.isArray(messages) &&
    messages.length > 0 &&
    messages.every((one) => one && !('text' in Object(one)));
  if (isBare) return { fault: { kind: 'without-texts' } };
  const checked = v.safeParse(conversation, raw, { abortEarly: true });
  if (!checked.success) return { fault: faultOf(checked.issues[0], nowhere, 'messages') };
  const { site, date, messages: said } = checked.output;
  const read = said.map(({ id, role, text, persona }): TranscriptMessage | null =>
    messageOf({ id, role, persona: persona ?? null, date: null, model: null }, [
      { kind: 'text', text, name: null },
    ]),
  );
  return transcriptOf(
    { id: '', title: '', site, date, format: 'conversation' },
    singleBranch(read.filter((one) => one !== null)),
    nowhere,
  );
}

/**
 * Reads one of our own files: an archive of kept conversations, or a conversation's export with its texts. The
 * statements in it are left out: the transcript is classified anew.
 */
export const readOwn = (raw: unknown, text: string): Built[] =>
  (raw as { format: string }).format === archiveFormat ? fromArchive(text) : [fromConversation(raw)];
