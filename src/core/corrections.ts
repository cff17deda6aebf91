import { sentencesOf } from './classify/sentences.ts';
import { type Category, familyOf, type Statement, type Strength, type Voice } from './taxonomy.ts';

/** What the tool had found in the sentence when the reader corrected it. */
export interface FoundThen {
  category: Category;
  strength: Strength;
  rule: string;
}

/** A reader's word on one sentence: the tool was wrong about it, or missed it. Offsets are UTF-16 code units. */
export interface Correction {
  id: string;
  /** ISO 8601. */
  date: string;
  kind: 'wrong' | 'missed';
  site: string;
  /** The user's turn before the reply, cut short. */
  user: string | null;
  /** The part of the reply around the sentence. */
  text: string;
  target: [start: number, end: number];
  voice: Voice;
  /** The categories that the reader says apply. */
  labels: Category[];
  /** Those among them that are mere convention. */
  weak: Category[];
  found: FoundThen[];
  /** The version of the extension. */
  tool: string;
}

/** A correction before it is given an id, a day and a version. */
export type Corrected = Omit<Correction, 'id' | 'date' | 'tool'>;

/** A reply as a correction looks at it. */
export interface CorrectedReply {
  site: string;
  user: string | null;
  text: string;
  statements: readonly Statement[];
}

/** The longest part of a reply, and of a user's turn, that is kept, in UTF-16 code units. */
export const longestKept = 2000;

const whole = (text: string): string => text.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, '');

/** The part of a text around a span, and where the span lies in it; all of a text that is short enough. */
export function around(text: string, start: number, end: number): { text: string; target: [number, number] } {
  if (text.length <= longestKept) return { text, target: [start, end] };
  const last = Math.min(end, start + longestKept);
  const room = longestKept - (last - start);
  const from = Math.max(0, Math.min(start - Math.floor(room / 2), text.length - longestKept));
  // The part begins and ends with a whole line where there is one near.
  const line = text.lastIndexOf('\n', start - 1) + 1;
  const first = line >= from ? Math.max(line, from) : from;
  const part = whole(text.slice(first, first + longestKept));
  const lost = text.startsWith(part, first) ? 0 : 1;
  return { text: part, target: [start - first - lost, Math.min(last - first - lost, part.length)] };
}

/** The sentences that a span touches, as one span. */
function sentenceAround(text: string, start: number, end: number): [number, number] {
  const touched = sentencesOf(text, 0, text.length).filter((one) => one.end > start && one.start < end);
  const [first] = touched;
  const last = touched.at(-1);
  return first && last ? [Math.min(first.start, start), Math.max(last.end, end)] : [start, end];
}

const inSpan = (statements: readonly Statement[], [from, to]: readonly [number, number]): Statement[] =>
  statements.filter(({ start, end }) => Math.min(end, to) - Math.max(start, from) >= (end - start) / 2);

function correctionAt(
  kind: Correction['kind'],
  { site, user, text, statements }: CorrectedReply,
  span: readonly [number, number],
  rejected: Category | null,
): Corrected {
  const found = inSpan(statements, span);
  const kept = found.filter(({ category }) => category !== rejected);
  const clear = kept.filter(({ strength }) => strength !== 'weak').map(({ category }) => category);
  const labels = [...new Set(kept.map(({ category }) => category))];
  const part = around(text, ...span);
  return {
    kind,
    site,
    user: user === null ? null : whole(user.slice(0, longestKept)),
    ...part,
    voice: found.some(({ voice }) => voice === 'character') ? 'character' : 'assistant',
    labels,
    weak: labels.filter((category) => !clear.includes(category)),
    found: found.map(({ category, strength, rule }) => ({ category, strength, rule })),
  };
}

/** The correction of a statement that should not have been found: its sentence, with what else was found in it. */
export const wrongStatement = (reply: CorrectedReply, statement: Statement): Corrected =>
  correctionAt(
    'wrong',
    reply,
    sentenceAround(reply.text, statement.start, statement.end),
    statement.category,
  );

/** Where selected words stand in a text; white space and the signs of Markdown may differ. Null where they do not. */
export function placeOfWords(text: string, selected: string): [number, number] | null {
  const bare = /[\s*_`#>|-]+/;
  const pieces = selected.split(bare).filter((piece) => piece !== '');
  if (pieces.length === 0) return null;
  const escaped = pieces.map((piece) => piece.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const found = new RegExp(escaped.join('[\\s*_`#>|-]*'), 'u').exec(text);
  return found ? [found.index, found.index + found[0].length] : null;
}

/** The correction of a sentence in which something was missed; null where the words are not in the reply. */
export function missedStatement(reply: CorrectedReply, selected: string): Corrected | null {
  const place = placeOfWords(reply.text, selected.slice(0, longestKept));
  return place && correctionAt('missed', reply, sentenceAround(reply.text, ...place), null);
}

/** Corrections as labelled JSON lines: the fields of the corpus, then how each came about. */
export const correctionLines = (corrections: readonly Correction[]): string =>
  corrections
    .map(({ id, user, text, target, voice, labels, weak, kind, found, site, date, tool }) => {
      const row = { id, user: user ?? '', text, target, voice, labels, weak, kind, found, site, date, tool };
      return `${JSON.stringify(row)}\n`;
    })
    .join('');

/** The family in whose hue a correction is shown: of its first label, or of what was found. */
export const familyOfCorrection = ({ labels, found }: Correction) => {
  const [category] = [...labels, ...found.map((one) => one.category)];
  return category ? familyOf(category) : null;
};
