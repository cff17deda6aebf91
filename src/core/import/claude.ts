import * as v from 'valibot';
import {
  type Built,
  broken,
  conversationPlace,
  dateOf,
  faultOf,
  loose,
  messageOf,
  transcriptOf,
} from './build.ts';
import type { TranscriptMessage, TranscriptPart } from './transcript.ts';
import { branchesOf, singleBranch, type TreeNode } from './tree.ts';

/*
 * Claude's export (conversations.json): a list of conversations, each with `chat_messages` in order, and content
 * blocks in each. Older files have only `text`; newer ones may name each message's parent. The form is not documented
 * by its maker; this follows what public readers of such files agree on (seen in November 2026).
 */
const message = v.looseObject({
  uuid: loose,
  sender: v.string(),
  text: loose,
  content: v.nullish(v.array(v.looseObject({ type: v.string() }))),
  parent_message_uuid: loose,
});

const conversation = v.looseObject({
  uuid: loose,
  name: loose,
  model: loose,
  current_leaf_message_uuid: loose,
  chat_messages: v.array(message),
});

type Said = v.InferOutput<typeof message>;
type Block = NonNullable<Said['content']>[number];

/** Whether this is one conversation of the export. */
export const isClaude = (raw: unknown): boolean =>
  typeof raw === 'object' && raw !== null && 'chat_messages' in raw;

const part = (kind: TranscriptPart['kind'], text: unknown, name: unknown = null): TranscriptPart => ({
  kind,
  text: typeof text === 'string' ? text : text == null ? '' : JSON.stringify(text, null, 2),
  name: typeof name === 'string' && name !== '' ? name : null,
});

/** A tool gives back a text or a list of blocks. */
const resultOf = (content: unknown): unknown =>
  Array.isArray(content) && content.every((one) => typeof one?.text === 'string')
    ? content.map(({ text }) => text).join('\n')
    : content;

function partOf(block: Block): TranscriptPart {
  switch (block.type) {
    case 'text':
    case 'voice_note':
      return part('text', block.text);
    case 'thinking':
      return part('reasoning', block.thinking);
    case 'redacted_thinking':
      return part('reasoning', '', block.type);
    case 'tool_use':
      return part('tool', block.input, block.name);
    case 'tool_result':
      return part('tool', resultOf(block.content), block.name);
    case 'token_budget':
      return part('system', '');
    default:
      return part('other', typeof block.text === 'string' ? block.text : block, block.type);
  }
}

const listed = (raw: unknown): Record<string, unknown>[] => (Array.isArray(raw) ? raw.filter(Boolean) : []);

const attachmentsOf = ({ attachments, files }: Said): TranscriptPart[] => [
  ...listed(attachments).map((one) => part('attachment', one.extracted_content, one.file_name ?? 'file')),
  ...listed(files).map((one) => part('attachment', '', one.file_name ?? 'file')),
];

const roles: Record<string, TranscriptMessage['role']> = {
  human: 'user',
  user: 'user',
  assistant: 'assistant',
};

function read(said: Said, model: string | null): TranscriptMessage | null {
  const role = roles[said.sender] ?? 'aside';
  const blocks = (said.content ?? []).map(partOf);
  const hasWords = blocks.some(({ kind, text }) => kind === 'text' && text.trim() !== '');
  const words = hasWords || blocks.length > 0 ? blocks : [part('text', said.text)];
  const parts =
    role === 'aside' ? words.map((one) => ({ ...one, kind: 'system' as const, name: said.sender })) : words;
  return messageOf(
    {
      id: said.uuid ?? '',
      role,
      persona: null,
      date: dateOf(said.created_at),
      model: role === 'assistant' ? model : null,
    },
    [...parts, ...attachmentsOf(said)],
  );
}

/** Reads the nth conversation (from 0) of Claude's export. */
export function readClaude(raw: unknown, index: number): Built {
  const place = conversationPlace(index, raw);
  const checked = v.safeParse(conversation, raw, { abortEarly: true });
  if (!checked.success) return { fault: faultOf(checked.issues[0], place, 'chat_messages') };
  const {
    uuid,
    name,
    model,
    current_leaf_message_uuid: current,
    chat_messages: said,
    created_at,
  } = checked.output;
  const messages = said.map((one) => read(one, model ?? null));
  const ids = new Set(said.flatMap((one) => one.uuid ?? []));
  const isTree = ids.size === said.length && said.some((one) => ids.has(one.parent_message_uuid ?? ''));
  const tree = isTree
    ? branchesOf(
        said.map(
          (one, at): TreeNode => ({
            id: one.uuid ?? '',
            parent: one.parent_message_uuid ?? null,
            message: messages[at] ?? null,
          }),
        ),
        current ?? said.at(-1)?.uuid ?? null,
      )
    : { ok: true as const, branches: singleBranch(messages.filter((one) => one !== null)) };
  if (!tree.ok) return { fault: broken(place, tree.problem) };
  return transcriptOf(
    { id: uuid ?? '', title: name ?? '', site: 'Claude', date: dateOf(created_at), format: 'claude' },
    tree.branches,
    place,
  );
}
