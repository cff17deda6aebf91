import { type Built, broken, dateOf, messageOf, transcriptOf } from './build.ts';
import {
  type ImportPlace,
  inShort,
  nowhere,
  type TranscriptFormat,
  type TranscriptMessage,
  type TranscriptPart,
} from './transcript.ts';
import { singleBranch } from './tree.ts';

type Row = Record<string, unknown>;

const isRow = (raw: unknown): raw is Row => typeof raw === 'object' && raw !== null && !Array.isArray(raw);

const roles: Record<string, TranscriptMessage['role']> = {
  user: 'user',
  human: 'user',
  prompter: 'user',
  assistant: 'assistant',
  gpt: 'assistant',
  bot: 'assistant',
  model: 'assistant',
  chatbot: 'assistant',
  ai: 'assistant',
  system: 'aside',
  developer: 'aside',
  tool: 'aside',
  function: 'aside',
};

const roleOf = (row: Row): unknown => row.role ?? row.from ?? row.speaker;
const contentOf = (row: Row): unknown => row.content ?? row.text ?? row.value;

/** Whether a value is a message with a role, as chat interfaces for programs write it. */
const isMessage = (raw: unknown): raw is Row =>
  isRow(raw) && roleOf(raw) !== undefined && contentOf(raw) !== undefined;

/** The messages in a value: itself a list of them, or an object with one. */
function listIn(raw: unknown): { list: unknown[]; head: Row } | null {
  if (Array.isArray(raw)) return raw.some(isMessage) ? { list: raw, head: {} } : null;
  if (!isRow(raw)) return null;
  const list = [raw.messages, raw.conversation, raw.conversations, raw.turns, raw.items].find(
    (one): one is unknown[] => Array.isArray(one) && one.some(isMessage),
  );
  return list ? { list, head: raw } : null;
}

/** Whether this is one conversation: a list of messages with roles, or an object that holds one. */
export const isMessageList = (raw: unknown): boolean => listIn(raw) !== null;

/** Whether this is a turn of a conversation, as `annotate --conversation` takes it, or a reply with its user's turn. */
export const isTurn = (raw: unknown): boolean =>
  isRow(raw) &&
  typeof raw.text === 'string' &&
  ('conversation' in raw || 'id' in raw) &&
  !('messages' in raw);

/** A text, or a list of blocks of which some are text. */
function partsOf(content: unknown): TranscriptPart[] {
  if (typeof content === 'string') return [{ kind: 'text', text: content, name: null }];
  if (!Array.isArray(content)) return [{ kind: 'other', text: JSON.stringify(content) ?? '', name: null }];
  return content.map((block): TranscriptPart => {
    if (typeof block === 'string') return { kind: 'text', text: block, name: null };
    const { type, text, thinking } = (block ?? {}) as Row;
    if (typeof text === 'string') return { kind: 'text', text, name: null };
    if (typeof thinking === 'string') return { kind: 'reasoning', text: thinking, name: null };
    return { kind: 'other', text: JSON.stringify(block) ?? '', name: typeof type === 'string' ? type : null };
  });
}

type ReadMessage = { message: TranscriptMessage | null } | { fault: ReturnType<typeof broken> };

function messageFrom(raw: unknown, place: ImportPlace): ReadMessage {
  if (!isRow(raw)) return { fault: broken(place, 'unfit', inShort(raw)) };
  const given = roleOf(raw);
  if (given === undefined) return { fault: broken({ ...place, field: 'role' }, 'missing') };
  const role = typeof given === 'string' ? roles[given.toLowerCase()] : undefined;
  if (!role) return { fault: broken({ ...place, field: 'role' }, 'unknown', inShort(given)) };
  if (contentOf(raw) === undefined) return { fault: broken({ ...place, field: 'content' }, 'missing') };
  const parts = partsOf(contentOf(raw) ?? '').map(
    (one): TranscriptPart =>
      role === 'aside' && one.kind === 'text' ? { ...one, kind: 'system', name: inShort(given) } : one,
  );
  const { id, model, name, date, create_time, created_at, timestamp } = raw;
  return {
    message: messageOf(
      {
        id: typeof id === 'string' ? id : '',
        role,
        persona: typeof name === 'string' && role === 'assistant' ? name : null,
        date: dateOf(date ?? create_time ?? created_at ?? timestamp),
        model: typeof model === 'string' && role === 'assistant' ? model : null,
      },
      parts,
    ),
  };
}

const firstText = (...values: unknown[]): string =>
  values.map((one) => (typeof one === 'number' ? String(one) : one)).find((one) => typeof one === 'string') ??
  '';

function build(
  rows: readonly { raw: unknown; place: ImportPlace }[],
  head: Row,
  format: TranscriptFormat,
  place: ImportPlace,
): Built {
  const messages: TranscriptMessage[] = [];
  for (const { raw, place: at } of rows) {
    const read = messageFrom(raw, at);
    if ('fault' in read) return { fault: read.fault };
    if (read.message) messages.push(read.message);
  }
  const { id, conversation_id, title, name, site, model, date, create_time, created_at } = head;
  return transcriptOf(
    {
      id: firstText(conversation_id, id),
      title: firstText(title, name),
      site: firstText(site, model),
      date: dateOf(date ?? create_time ?? created_at),
      format,
    },
    singleBranch(messages),
    place,
  );
}

/** Reads a conversation that is a list of messages, each with a role and what was said. */
export function readMessageList(raw: unknown, place: ImportPlace): Built {
  const { list = [], head = {} } = listIn(raw) ?? {};
  const titled = { ...place, title: inShort(firstText(head.title, head.name)) };
  return build(
    list.map((one, at) => ({ raw: one, place: { ...titled, message: String(at + 1) } })),
    head,
    'messages',
    titled,
  );
}

/**
 * Reads rows of turns (`conversation`, `role`, `text`), put together by conversation, in the order of the file. A row
 * without a role is a reply, with the user's turn before it where it has one.
 */
export function readTurns(rows: readonly { raw: unknown; line: number }[]): Built[] {
  const groups = new Map<string, { raw: unknown; place: ImportPlace }[]>();
  for (const { raw, line } of rows) {
    const row = raw as Row;
    const place = { ...nowhere, line };
    const isTurnOf = 'conversation' in row;
    const key = isTurnOf ? `c ${JSON.stringify(row.conversation)}` : `r ${line}`;
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    if (isTurnOf) group.push({ raw: { ...row, id: '' }, place });
    else {
      if (typeof row.user === 'string') group.push({ raw: { role: 'user', text: row.user }, place });
      group.push({ raw: { role: 'assistant', ...row, id: '' }, place });
    }
  }
  return [...groups.values()].map((group, index) => {
    const [first] = group;
    const last = group.at(-1);
    const row = (rows.find(({ line }) => line === last?.place.line)?.raw ?? {}) as Row;
    const id = firstText(row.conversation, row.id);
    return build(group, { id, title: id }, 'turns', {
      ...nowhere,
      line: first?.place.line ?? null,
      conversation: index + 1,
      title: id,
    });
  });
}
