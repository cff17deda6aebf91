import type { Built } from './build.ts';
import { conversationPlace } from './build.ts';
import { isChatgpt, readChatgpt } from './chatgpt.ts';
import { isClaude, readClaude } from './claude.ts';
import { isMessageList, isTurn, readMessageList, readTurns } from './messages.ts';
import { isOwn, readOwn } from './own.ts';
import { readText, type TextReading } from './text.ts';
import {
  type ImportFault,
  type ImportRead,
  importLimits,
  inShort,
  nowhere,
  type Transcript,
} from './transcript.ts';

export type { TextReading } from './text.ts';
export * from './transcript.ts';

const fail = (fault: ImportFault): Built[] => [{ fault }];

/** The list of conversations in a value: the value itself, or a list that it holds. */
function listed(raw: unknown): unknown[] {
  if (Array.isArray(raw)) return raw;
  const { conversations } = (raw ?? {}) as { conversations?: unknown };
  return Array.isArray(conversations) ? conversations : [raw];
}

function one(raw: unknown, index: number): Built {
  if (isChatgpt(raw)) return readChatgpt(raw, index);
  if (isClaude(raw)) return readClaude(raw, index);
  const place = conversationPlace(index, raw);
  if (isMessageList(raw)) return readMessageList(raw, place);
  return {
    fault: {
      kind: 'broken',
      place,
      problem: raw === null || typeof raw !== 'object' ? 'unfit' : 'missing',
      found: inShort(raw),
    },
  };
}

const isKnown = (raw: unknown): boolean => isChatgpt(raw) || isClaude(raw) || isMessageList(raw);

function fromJson(raw: unknown, text: string): Built[] {
  if (isOwn(raw)) return readOwn(raw, text);
  if (isMessageList(raw)) return [readMessageList(raw, nowhere)];
  const items = listed(raw);
  if (items.length > 0 && items.every(isTurn))
    return readTurns(items.map((item, at) => ({ raw: item, line: at + 1 })));
  if (!items.some(isKnown)) {
    if (Array.isArray(raw) && raw.length === 0) return fail({ kind: 'no-messages', place: nowhere });
    const keys = Object.keys((items[0] ?? {}) as object).slice(0, 4);
    return fail({ kind: 'unknown-format', found: keys.length > 0 ? keys.join(', ') : inShort(items[0]) });
  }
  if (items.length > importLimits.conversations)
    return fail({ kind: 'too-many', most: importLimits.conversations });
  return items.map(one);
}

function parsed(text: string): { value: unknown } | { detail: string } {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    return { detail: error instanceof Error ? error.message : '' };
  }
}

/** A file of lines, each a JSON object: turns of conversations, or whole conversations. */
function fromLines(text: string): Built[] {
  const rows: { raw: unknown; line: number }[] = [];
  const faults: Built[] = [];
  for (const [at, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const read = parsed(line);
    if ('value' in read) rows.push({ raw: read.value, line: at + 1 });
    else faults.push({ fault: { kind: 'not-json', detail: read.detail, line: at + 1 } });
  }
  const turns = rows.filter(({ raw }) => isTurn(raw));
  const others = rows.filter(({ raw }) => !isTurn(raw));
  const strange = others.map(({ raw, line }): Built => {
    const built = one(raw, 0);
    if (!('fault' in built) || built.fault.kind !== 'broken') return built;
    const { fault } = built;
    return { fault: { ...fault, place: { ...fault.place, conversation: null, line } } };
  });
  return [...readTurns(turns), ...strange, ...faults];
}

/** Gives every conversation an id that no other has. */
function withOwnIds(transcripts: readonly Transcript[]): Transcript[] {
  const seen = new Set<string>();
  return transcripts.map((transcript, index) => {
    const isFree =
      transcript.id !== '' && transcript.id.length <= importLimits.id && !seen.has(transcript.id);
    let id = isFree ? transcript.id : `conversation-${index + 1}`;
    while (seen.has(id)) id += '-again';
    seen.add(id);
    return { ...transcript, id };
  });
}

function result(built: readonly Built[]): ImportRead {
  const transcripts = built.flatMap((each) => ('transcript' in each ? [each.transcript] : []));
  const faults = built.flatMap((each) => ('fault' in each ? [each.fault] : []));
  const [first] = faults;
  if (transcripts.length === 0) return { ok: false, fault: first ?? { kind: 'no-messages', place: nowhere } };
  return { ok: true, transcripts: withOwnIds(transcripts), faults };
}

const looksLikeJson = /^\s*(?:\{\s*["}]|\[\s*[[{"\]])/;
const looksLikeLines = /^\s*\{.*\}[ \t]*\r?\n\s*\{/;

/** The name of a file without its ending, as a title. */
const titleFrom = (name: string): string => name.replace(/\.[a-z\d]{1,8}$/i, '');

/**
 * Reads the conversations in a file's text, whatever form of those known it has. Never throws.
 * @param name the file's name; it titles a text that has no title of its own
 * @param how for a text that does not say who speaks: the reader's own word on it
 */
export function readTranscripts(text: string, name = '', how: TextReading = {}): ImportRead {
  const bare = text.replace(/^\uFEFF/, '');
  if (bare.trim() === '') return { ok: false, fault: { kind: 'empty' } };
  if (!looksLikeJson.test(bare)) return result([readText(bare, titleFrom(name), how)]);
  const whole = parsed(bare);
  if ('value' in whole) return result(fromJson(whole.value, bare));
  if (looksLikeLines.test(bare)) return result(fromLines(bare));
  return { ok: false, fault: { kind: 'not-json', detail: whole.detail, line: null } };
}
