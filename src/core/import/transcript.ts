/**
 * - `text`: what was said
 * - `reasoning`: what the file keeps of the thinking before a reply
 * - `tool`: a call of a tool, or what it gave back
 * - `system`: instructions and notes that the chat did not show
 * - `attachment`: a file or picture, by its name, with its text where the file holds it
 * - `other`: a kind of content that is not known here, as it stands in the file
 */
export type PartKind = 'text' | 'reasoning' | 'tool' | 'system' | 'attachment' | 'other';

/** A piece of a message, in the order of the file. */
export interface TranscriptPart {
  kind: PartKind;
  text: string;
  /** The tool's or the attachment's name, or the file's own word for the kind; null where there is none. */
  name: string | null;
}

/** One message. An `aside` holds nothing that was said: a tool at work, a system's note. */
export interface TranscriptMessage {
  /** The file's own id where it has one; unique in its branch. */
  id: string;
  role: 'assistant' | 'user' | 'aside';
  /** Who spoke, as the file names them, where that is more than the role. */
  persona: string | null;
  /** ISO 8601, where the file says. */
  date: string | null;
  /** The model that wrote it, as the file names it. */
  model: string | null;
  /** At least one. */
  parts: TranscriptPart[];
}

/** One way through a conversation. Where a message was edited or a reply made anew, there are several. */
export interface TranscriptBranch {
  id: string;
  /** How many messages it shares with the first branch; 0 for the first itself. */
  shared: number;
  messages: TranscriptMessage[];
}

/** A conversation as a file holds it. */
export interface Transcript {
  /** The file's own id, or a number; unique among those read together. */
  id: string;
  /** Empty where the file has none. */
  title: string;
  /** The product that it was held with; empty where the file does not say. */
  site: string;
  /** When it began, ISO 8601, where the file says. */
  date: string | null;
  format: TranscriptFormat;
  /** The branch that the chat showed last comes first. At least one, each with at least one message. */
  branches: [TranscriptBranch, ...TranscriptBranch[]];
}

/** The kinds of files that are read. */
export type TranscriptFormat =
  | 'chatgpt'
  | 'claude'
  | 'archive'
  | 'conversation'
  | 'messages'
  | 'turns'
  | 'text';

/** What a file may hold. Lengths are UTF-16 code units. */
export const importLimits = {
  /** Beyond this no browser holds a file as one text. */
  bytes: 300_000_000,
  conversations: 50_000,
  /** Of one conversation, all branches together, each counted where it occurs. */
  messages: 500_000,
  /** Of one message: the longest that is read anywhere. */
  text: 6_000_000,
  title: 200,
  name: 200,
  id: 150,
} as const;

/** Where in a file something is wrong; each counts from 1, null where it is further out or not known. */
export interface ImportPlace {
  line: number | null;
  conversation: number | null;
  /** The conversation's title, where it has one: easier to find than a number. */
  title: string;
  /** A number, or the file's own id of the message. */
  message: string | null;
  field: string | null;
}

/**
 * - `missing`: the field is not there
 * - `unfit`: a value of another kind than belongs there
 * - `unknown`: a word that is none of those known
 * - `outside`: an offset outside its text
 * - `empty`: nothing where something must stand
 * - `too-long`: more than is read
 * - `not-ours`: statements on words of the user
 * - `loop`: messages that answer each other in a circle
 */
export type ImportProblem =
  | 'missing'
  | 'unfit'
  | 'unknown'
  | 'outside'
  | 'empty'
  | 'too-long'
  | 'not-ours'
  | 'loop';

/**
 * Why a file, or one conversation in it, was not read:
 * - `empty`: nothing in it but white space
 * - `not-json`: it looks like JSON and cannot be read as such; `detail` is the engine's own word on where
 * - `unknown-format`: JSON of a form that is not known; `found` is what stands at its start
 * - `without-texts`: an export of ours that was saved without the messages' texts
 * - `newer`: written by a later version of ours
 * - `broken`: something is wrong in it; `found` is what stood there, cut short
 * - `no-messages`: a conversation, or a whole file, in which nothing is said
 * - `no-speakers`: text in which no line says who speaks
 * - `speakers`: text whose speakers have names that are not known; the reader can say which is the assistant
 * - `too-many`: more conversations than are read at once
 * - `too-large`: the file is larger than can be read
 * - `gone`: what was asked for is not there any more
 * - `unreadable`: the browser could not read the file
 * - `not-zip`: it begins as a zip file and cannot be read as one
 * - `zip-empty`: a zip file without a conversation in it
 */
export type ImportFault =
  | { kind: 'empty' }
  | { kind: 'not-json'; detail: string; line: number | null }
  | { kind: 'unknown-format'; found: string }
  | { kind: 'without-texts' }
  | { kind: 'newer'; version: number }
  | { kind: 'broken'; place: ImportPlace; problem: ImportProblem; found: string }
  | { kind: 'no-messages'; place: ImportPlace }
  | { kind: 'no-speakers' }
  | { kind: 'speakers'; names: string[] }
  | { kind: 'too-many'; most: number }
  | { kind: 'too-large' }
  | { kind: 'gone' }
  | { kind: 'unreadable' }
  | { kind: 'not-zip' }
  | { kind: 'zip-empty' };

/** What was read of a file. Conversations that could not be read are named and the others are there all the same. */
export type ImportRead =
  | { ok: true; transcripts: Transcript[]; faults: ImportFault[] }
  | { ok: false; fault: ImportFault };

/** A place further out than everything. */
export const nowhere: ImportPlace = { line: null, conversation: null, title: '', message: null, field: null };

const longestFound = 40;

/** A value in a few characters, to name it in a sentence. */
export const inShort = (value: unknown): string => {
  const text = typeof value === 'object' && value !== null ? '' : String(value);
  return text.length > longestFound ? `${text.slice(0, longestFound)}…` : text;
};
