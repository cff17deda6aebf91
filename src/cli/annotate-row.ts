import { classify, followScene, type Scene } from '../core/classify/index.ts';
import type { Statement } from '../core/taxonomy.ts';

/** A statement with its words, as it is written out. */
export interface Written extends Statement {
  text: string;
}

/** What becomes of one input line. */
export interface Annotated {
  id: unknown;
  words: number;
  statements: Written[];
}

/** A line that is ready to be classified, and what is known of the conversation before it. */
export interface Job {
  number: number;
  /** The input line; empty when `problem` says why it cannot be read. */
  line: string;
  problem?: string;
  /** In a conversation: what its id is, whether it is the assistant's, and what came before. */
  turn?: { id: string; assistant: boolean; user?: string | undefined; scene?: Scene | undefined };
}

export type Outcome = { number: number; problem: string } | ({ number: number } & Annotated);

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads one line. Throws an Error that says what is wrong with it. */
function read(line: string): Record<string, unknown> & { text: string } {
  let row: unknown;
  try {
    row = JSON.parse(line.replace(/^\ufeff/, ''));
  } catch {
    throw new Error('not valid JSON');
  }
  if (!isRecord(row)) throw new Error('not a JSON object');
  if (typeof row.text !== 'string') throw new Error('no string field "text"');
  return row as Record<string, unknown> & { text: string };
}

/** Classifies one line. Never throws: what is wrong with a line is part of the outcome. */
export function annotate({ number, line, problem, turn }: Job): Outcome {
  if (problem !== undefined) return { number, problem };
  try {
    const row = read(line);
    const user = turn ? turn.user : typeof row.user === 'string' ? row.user : undefined;
    const found = turn && !turn.assistant ? [] : classify(row.text, { user, scene: turn?.scene });
    const statements = found.map(
      ({ start, end, category, strength, voice, polarity, rule }): Written => ({
        start,
        end,
        text: row.text.slice(start, end),
        category,
        strength,
        voice,
        polarity,
        rule,
      }),
    );
    return {
      number,
      id: turn ? turn.id : (row.id ?? null),
      words: row.text.match(/\S+/g)?.length ?? 0,
      statements,
    };
  } catch (error) {
    return { number, problem: error instanceof Error ? error.message : String(error) };
  }
}

const remembered = 10_000;

/**
 * Gives each turn what its conversation has said so far. Conversations may be interleaved; of more than 10,000 open
 * ones the one that was longest silent is forgotten, so that memory stays bounded.
 */
export function conversationJobs(): (number: number, line: string) => Job {
  const open = new Map<string, { scene: Scene | undefined; user: string | undefined }>();
  return (number, line) => {
    try {
      const row = read(line);
      const { conversation, role, turn, text } = row;
      if (role !== 'user' && role !== 'assistant') throw new Error('"role" must be "user" or "assistant"');
      const key = String(conversation ?? '');
      const before = open.get(key) ?? { scene: undefined, user: undefined };
      const id = `${key}-${String(turn ?? number)}`;
      const after = {
        scene: followScene(before.scene, { role, text }),
        user: role === 'user' ? text : undefined,
      };
      open.delete(key);
      open.set(key, after);
      const oldest = open.keys().next();
      if (open.size > remembered && !oldest.done) open.delete(oldest.value);
      return { number, line, turn: { id, assistant: role === 'assistant', ...before } };
    } catch (error) {
      return { number, line: '', problem: error instanceof Error ? error.message : String(error) };
    }
  };
}
