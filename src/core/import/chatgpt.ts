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
import { branchesOf, type TreeNode } from './tree.ts';

/*
 * ChatGPT's export (conversations.json, or one file of several). Each conversation is a tree, `mapping`, by node id;
 * `current_node` is the end of what was shown last. The form is not documented by its maker; this follows what public
 * readers of such files agree on (seen in November 2026).
 */
const message = v.looseObject({
  id: loose,
  author: v.looseObject({ role: v.string(), name: loose }),
  content: v.looseObject({ content_type: v.string() }),
  recipient: loose,
});

const conversation = v.looseObject({
  title: loose,
  current_node: loose,
  mapping: v.record(v.string(), v.looseObject({ message: v.nullish(message), parent: loose })),
});

type Said = v.InferOutput<typeof message>;

/** Whether this is one conversation of the export. */
export const isChatgpt = (raw: unknown): boolean =>
  typeof raw === 'object' && raw !== null && 'mapping' in raw;

/** Marks for sources, in characters of private use, which the chat draws as links: no words of the message. */
const sourceMarks = /\ue200[^\ue200\ue201]*\ue201/g;

const part = (kind: TranscriptPart['kind'], text: unknown, name: unknown = null): TranscriptPart => ({
  kind,
  text: (typeof text === 'string' ? text : text === undefined ? '' : JSON.stringify(text, null, 2)).replace(
    sourceMarks,
    '',
  ),
  name: typeof name === 'string' && name !== '' ? name : null,
});

/** One of `parts`: a text, words that were spoken, or a picture or sound by its kind. */
function pieceOf(raw: unknown): TranscriptPart {
  if (typeof raw === 'string') return part('text', raw);
  const { content_type: type, text } = (raw ?? {}) as { content_type?: unknown; text?: unknown };
  if (type === 'audio_transcription') return part('text', text);
  if (typeof type === 'string' && type.includes('asset_pointer')) return part('attachment', '', type);
  return part('other', raw, type);
}

const thoughtsOf = (thoughts: unknown): TranscriptPart[] =>
  (Array.isArray(thoughts) ? thoughts : []).map((thought) => {
    const { summary, content } = (thought ?? {}) as Record<string, unknown>;
    return part('reasoning', [summary, content].filter((text) => typeof text === 'string').join('\n\n'));
  });

/** What a message holds, before it is known who it is for. */
function contentOf({ content }: Said): TranscriptPart[] {
  const { content_type: type, parts, text, result } = content;
  switch (type) {
    case 'text':
    case 'multimodal_text':
      return (Array.isArray(parts) ? parts : []).map(pieceOf);
    case 'thoughts':
      return thoughtsOf(content.thoughts);
    case 'reasoning_recap':
      return [part('reasoning', content.content)];
    case 'code':
    case 'execution_output':
    case 'tether_quote':
      return [part('tool', text)];
    case 'tether_browsing_display':
      return [part('tool', result)];
    case 'user_editable_context':
      return [part('system', content.user_profile), part('system', content.user_instructions)];
    case 'model_editable_context':
      return [part('system', content.model_set_context)];
    default:
      return [part('other', typeof text === 'string' ? text : content, type)];
  }
}

const attachmentsOf = (metadata: unknown): TranscriptPart[] => {
  const { attachments } = (metadata ?? {}) as { attachments?: unknown };
  return (Array.isArray(attachments) ? attachments : []).map((one) =>
    part('attachment', '', (one as { name?: unknown } | null)?.name ?? 'file'),
  );
};

function read(said: Said, node: string): TranscriptMessage | null {
  const { author, recipient, metadata, weight } = said;
  const hints = (metadata ?? {}) as Record<string, unknown>;
  const isHidden = weight === 0 || hints.is_visually_hidden_from_conversation === true;
  const isCall = author.role === 'assistant' && recipient != null && recipient !== 'all';
  const isSpeaker = author.role === 'user' || author.role === 'assistant';
  // What is not said to the other is a note: the words of a tool, of the system, to a tool, or hidden.
  const note =
    isHidden || author.role === 'system'
      ? 'system'
      : isCall || author.role === 'tool'
        ? 'tool'
        : isSpeaker
          ? null
          : 'other';
  const name = isCall ? recipient : (author.name ?? (isSpeaker ? null : author.role));
  const parts = contentOf(said).map(
    (one): TranscriptPart =>
      note && one.kind === 'text' && one.text.trim() !== '' ? { ...one, kind: note, name } : one,
  );
  const model = hints.model_slug;
  return messageOf(
    {
      id: said.id ?? node,
      role: author.role === 'user' ? 'user' : author.role === 'assistant' ? 'assistant' : 'aside',
      persona: null,
      date: dateOf(said.create_time),
      model: author.role === 'assistant' && typeof model === 'string' ? model : null,
    },
    [...parts, ...attachmentsOf(metadata)],
  );
}

/** Reads the nth conversation (from 0) of ChatGPT's export. */
export function readChatgpt(raw: unknown, index: number): Built {
  const place = conversationPlace(index, raw);
  const checked = v.safeParse(conversation, raw, { abortEarly: true });
  if (!checked.success) return { fault: faultOf(checked.issues[0], place, 'mapping') };
  const { title, mapping, current_node, conversation_id, id, create_time } = checked.output;
  const nodes = Object.entries(mapping).map(
    ([node, { message: said, parent }]): TreeNode => ({
      id: node,
      parent: parent ?? null,
      message: said ? read(said, node) : null,
    }),
  );
  const tree = branchesOf(nodes, current_node ?? null);
  if (!tree.ok) return { fault: broken(place, tree.problem) };
  const own = [conversation_id, id].find((one) => typeof one === 'string');
  return transcriptOf(
    {
      id: typeof own === 'string' ? own : '',
      title: title ?? '',
      site: 'ChatGPT',
      date: dateOf(create_time),
      format: 'chatgpt',
    },
    tree.branches,
    place,
  );
}
