import * as v from 'valibot';
import { type ArchivedConversation, archiveFormat, archiveVersion } from './archive.ts';
import { archive, envelope, ownChecks } from './archive-schema.ts';

/** Where in an archive something is wrong; each counts from 1, null where it is further out. */
export interface ArchivePlace {
  conversation: number | null;
  message: number | null;
  statement: number | null;
  /** The name that the file itself uses, or null where a whole item is wrong. */
  field: string | null;
}

/**
 * - `missing`: the field is not there
 * - `unfit`: a value of another kind than belongs there
 * - `unknown`: a word that is none of those known (a category, a strength)
 * - `outside`: an offset that does not stand inside the message's text, or a start after its end
 * - `empty`: nothing where something must stand
 * - `too-long`: more than an archive holds
 * - `not-ours`: statements on words of the user, who is never tagged
 */
export type ArchiveProblem = 'missing' | 'unfit' | 'unknown' | 'outside' | 'empty' | 'too-long' | 'not-ours';

/**
 * Why a file was not taken:
 * - `not-json`: it cannot be read as JSON; `detail` is the engine's own word on where
 * - `not-archive`: JSON, and not an archive
 * - `annotations`: one of the exports of a single conversation, which hold less than an archive
 * - `newer`: written by a later version
 * - `broken`: an archive with something wrong in it; `found` is what stood there, cut short
 */
export type ArchiveFault =
  | { kind: 'not-json'; detail: string }
  | { kind: 'not-archive' }
  | { kind: 'annotations' }
  | { kind: 'newer'; version: number }
  | { kind: 'broken'; place: ArchivePlace; problem: ArchiveProblem; found: string };

export type ArchiveRead =
  | { ok: true; conversations: ArchivedConversation[] }
  | { ok: false; fault: ArchiveFault };

const longestFound = 40;

/** A value in a few characters, to name it in a sentence. */
const inShort = (value: unknown): string => {
  const text = typeof value === 'object' && value !== null ? '' : String(value);
  return text.length > longestFound ? `${text.slice(0, longestFound)}…` : text;
};

/** The file's plural for each list, and what one of its items is called here. */
const lists: Record<string, 'conversation' | 'message' | 'statement'> = {
  conversations: 'conversation',
  messages: 'message',
  statements: 'statement',
};

function placeOf(keys: readonly unknown[]): ArchivePlace {
  const place: ArchivePlace = { conversation: null, message: null, statement: null, field: null };
  keys.forEach((key, at) => {
    const item = lists[String(keys[at - 1])];
    if (typeof key === 'number' && item) {
      place[item] = key + 1;
      place.field = null;
    } else {
      place.field = String(key);
    }
  });
  return place;
}

const problems: Record<string, ArchiveProblem> = {
  picklist: 'unknown',
  min_length: 'empty',
  regex: 'empty',
  max_length: 'too-long',
  raw_check: 'outside',
};

function brokenAt({ path: steps, type, message, input }: v.BaseIssue<unknown>): ArchiveFault {
  const path: readonly v.IssuePathItem[] = steps ?? [];
  const last = path.at(-1);
  const missing = last?.origin === 'key';
  const problem: ArchiveProblem = missing
    ? 'missing'
    : message === ownChecks.userStatements
      ? 'not-ours'
      : (problems[type] ?? 'unfit');
  return {
    kind: 'broken',
    place: placeOf(path.map(({ key }) => key)),
    problem,
    found: missing ? '' : inShort(input),
  };
}

function parsed(text: string): { value: unknown } | { fault: ArchiveFault } {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    return { fault: { kind: 'not-json', detail: error instanceof Error ? error.message : '' } };
  }
}

/**
 * Reads an archive that `writeArchive` wrote. Everything in it is checked before anything is given back: a file with
 * one wrong offset is refused whole, with the first fault named.
 */
export function readArchive(text: string): ArchiveRead {
  const json = parsed(text.replace(/^\uFEFF/, ''));
  if ('fault' in json) return { ok: false, fault: json.fault };
  const head = v.safeParse(envelope, json.value);
  if (!head.success) return { ok: false, fault: { kind: 'not-archive' } };
  const { format, version } = head.output;
  if (format === 'persona-lens-conversation') return { ok: false, fault: { kind: 'annotations' } };
  if (format !== archiveFormat) return { ok: false, fault: { kind: 'not-archive' } };
  if (typeof version === 'number' && version > archiveVersion)
    return { ok: false, fault: { kind: 'newer', version } };
  if (version !== archiveVersion) {
    const place = placeOf(['version']);
    const problem = version === undefined ? 'missing' : 'unfit';
    return {
      ok: false,
      fault: { kind: 'broken', place, problem, found: version === undefined ? '' : inShort(version) },
    };
  }
  const body = v.safeParse(archive, json.value, { abortEarly: true });
  if (!body.success) return { ok: false, fault: brokenAt(body.issues[0]) };
  return { ok: true, conversations: body.output.conversations };
}
