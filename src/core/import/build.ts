import * as v from 'valibot';
import {
  type ImportFault,
  type ImportPlace,
  type ImportProblem,
  importLimits,
  inShort,
  nowhere,
  type Transcript,
  type TranscriptBranch,
  type TranscriptMessage,
  type TranscriptPart,
} from './transcript.ts';

/** One conversation of a file, or what is wrong with it. */
export type Built = { transcript: Transcript } | { fault: ImportFault };

/** A value that may be a text; anything else reads as none. */
export const loose = v.fallback(v.nullish(v.string()), null);

/** A day as files write it, ISO 8601 or seconds since 1970, as ISO 8601; null where it is neither. */
export function dateOf(value: unknown): string | null {
  const time =
    typeof value === 'number' ? value * 1000 : typeof value === 'string' ? Date.parse(value) : Number.NaN;
  return Number.isFinite(time) && Math.abs(time) < 8.64e15 ? new Date(time).toISOString() : null;
}

/** Keeps what says something; a message of nothing but notes is an aside. */
export function messageOf(
  said: Omit<TranscriptMessage, 'parts'>,
  parts: readonly TranscriptPart[],
): TranscriptMessage | null {
  const kept = parts.filter(({ text, name }) => text.trim() !== '' || name !== null);
  if (kept.length === 0) return null;
  const speaks = kept.some(({ kind, text }) => kind === 'text' && text.trim() !== '');
  return { ...said, role: speaks ? said.role : 'aside', parts: kept };
}

/** What was said in a message, its asides left out: the text that is classified. Parts are paragraphs apart. */
export const saidIn = ({ parts }: TranscriptMessage): string =>
  parts
    .filter(({ kind }) => kind === 'text')
    .map(({ text }) => text)
    .join('\n\n');

/** A conversation out of its branches, checked against the limits. */
export function transcriptOf(
  head: Omit<Transcript, 'branches'>,
  branches: readonly TranscriptBranch[],
  place: ImportPlace,
): Built {
  const [first, ...others] = branches;
  if (!first?.messages.some(({ role }) => role !== 'aside')) return { fault: { kind: 'no-messages', place } };
  for (const { messages } of branches) {
    const long = messages.findIndex(({ parts }) => parts.some(({ text }) => text.length > importLimits.text));
    if (long !== -1) return { fault: broken({ ...place, message: String(long + 1) }, 'too-long') };
  }
  return {
    transcript: {
      ...head,
      title: head.title.replace(/\s+/g, ' ').trim().slice(0, importLimits.title),
      site: head.site.slice(0, importLimits.name),
      branches: [first, ...others],
    },
  };
}

export const broken = (place: ImportPlace, problem: ImportProblem, found = ''): ImportFault => ({
  kind: 'broken',
  place,
  problem,
  found,
});

const problems: Record<string, ImportProblem> = {
  picklist: 'unknown',
  min_length: 'empty',
  max_length: 'too-long',
};

/** A schema's first issue as a fault. `listed` names the list whose items are messages. */
export function faultOf(
  { path: steps, type, input }: v.BaseIssue<unknown>,
  place: ImportPlace,
  listed: string,
): ImportFault {
  const path: readonly v.IssuePathItem[] = steps ?? [];
  const last = path.at(-1);
  const isMissing = last?.origin === 'key' || (last !== undefined && last.value === undefined);
  const keys = path.map(({ key }) => key);
  const at = keys.indexOf(listed);
  const item = at === -1 ? undefined : keys[at + 1];
  return broken(
    {
      ...place,
      message: typeof item === 'number' ? String(item + 1) : item === undefined ? null : inShort(item),
      field: typeof keys.at(-1) === 'string' && keys.at(-1) !== item ? inShort(keys.at(-1)) : null,
    },
    isMissing ? 'missing' : (problems[type] ?? 'unfit'),
    isMissing ? '' : inShort(input),
  );
}

/** The place of a file's nth conversation (from 0). */
export const conversationPlace = (index: number, raw: unknown): ImportPlace => {
  const { title, name } = (raw ?? {}) as { title?: unknown; name?: unknown };
  return {
    ...nowhere,
    conversation: index + 1,
    title: inShort([title, name].find((one) => typeof one === 'string') ?? ''),
  };
};
