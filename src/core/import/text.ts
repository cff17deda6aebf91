import { type Built, messageOf, transcriptOf } from './build.ts';
import { productOf, roleOfSpeaker, type SpeakerLine, type SpeakerStyle, speakerLinesIn } from './speakers.ts';
import { nowhere, type TranscriptMessage, type TranscriptPart } from './transcript.ts';
import { singleBranch } from './tree.ts';

/** How a text is to be read where it does not say so itself. */
export interface TextReading {
  /** The speaker who is the assistant; all others are users. */
  assistant?: string;
  /** The whole text is one reply. */
  whole?: boolean;
}

interface Line {
  text: string;
  speakers: SpeakerLine[];
}

const fence = /^\s{0,3}(?:```|~~~)/;

/** The lines of a text; in blocks of code nobody begins to speak. */
function linesOf(text: string): Line[] {
  let inCode = false;
  return text.split(/\r\n|\r|\n/).map((line) => {
    const isFence = fence.test(line);
    const speakers = inCode || isFence ? [] : speakerLinesIn(line);
    if (isFence) inCode = !inCode;
    return { text: line, speakers };
  });
}

const order: readonly SpeakerStyle[] = ['said', 'heading', 'bold', 'plain'];

/** The speakers by the style in which most turns begin; a reply may quote a chat in another style. */
function styleOf(lines: readonly Line[], assistant: string | null): SpeakerStyle | null {
  const counts = order.map((style) => {
    const found = lines.flatMap(({ speakers }) => speakers.filter((one) => one.style === style));
    const roles = found.map(({ name }) => roleOfSpeaker(name, assistant));
    return { style, count: roles.includes('assistant') ? roles.filter((role) => role !== null).length : 0 };
  });
  const best = counts.reduce((a, b) => (b.count > a.count ? b : a));
  return best.count > 0 ? best.style : null;
}

/** Names that begin lines again and again, and so may be those of speakers; at most eight, the most frequent first. */
function namesIn(lines: readonly Line[]): string[] {
  const counts = new Map<string, number>();
  for (const { speakers } of lines)
    for (const one of new Set(speakers.map(({ name }) => name))) counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count > 1)
    .sort(([, a], [, b]) => b - a)
    .slice(0, 8)
    .map(([name]) => name);
}

interface Open {
  role: TranscriptMessage['role'];
  name: string;
  lines: string[];
}

/** Rules that part one turn from the next are no words of either. */
const isRule = /^\s*(?:-{3,}|\*{3,}|_{3,}|={3,})\s*$/;

const trimmed = (lines: readonly string[]): string => {
  let from = 0;
  let to = lines.length;
  while (from < to && lines[from]?.trim() === '') from += 1;
  while (to > from && (lines[to - 1]?.trim() === '' || isRule.test(lines[to - 1] ?? ''))) to -= 1;
  return lines.slice(from, to).join('\n').trimEnd();
};

function closed({ role, name, lines }: Open): TranscriptMessage | null {
  const kind: TranscriptPart['kind'] = role === 'aside' ? 'system' : 'text';
  const part = { kind, text: trimmed(lines), name: null };
  const persona = role === 'assistant' ? productOf(name) || null : null;
  return messageOf({ id: '', role, persona, date: null, model: null }, [part]);
}

/**
 * Reads a conversation written as text: "User: …", "You said:", "**Assistant**", "## ChatGPT". What stands before the
 * first speaker is kept as a note.
 */
export function readText(text: string, title: string, { assistant, whole }: TextReading): Built {
  if (text.trim() === '') return { fault: { kind: 'empty' } };
  const lines = linesOf(text);
  const named = assistant ?? null;
  const style = whole ? null : styleOf(lines, named);
  if (!whole && style === null) {
    const names = namesIn(lines);
    return { fault: names.length > 1 ? { kind: 'speakers', names } : { kind: 'no-speakers' } };
  }
  const turns: Open[] = [{ role: whole ? 'assistant' : 'aside', name: '', lines: [] }];
  for (const line of lines) {
    const speaker = whole ? undefined : line.speakers.find((one) => one.style === style);
    const role = speaker ? roleOfSpeaker(speaker.name, named) : null;
    if (speaker && role) turns.push({ role, name: speaker.name, lines: speaker.rest ? [speaker.rest] : [] });
    else turns.at(-1)?.lines.push(line.text);
  }
  const messages = turns.map(closed).filter((one) => one !== null);
  const site =
    turns.map(({ role, name }) => (role === 'assistant' ? productOf(name) : '')).find(Boolean) ?? '';
  // A product's name on every reply is the site, not a persona.
  const plain = messages.map((one) => (one.persona === site ? { ...one, persona: null } : one));
  return transcriptOf({ id: '', title, site, date: null, format: 'text' }, singleBranch(plain), nowhere);
}
