import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { categories, voices } from '../../src/core/taxonomy.ts';

interface Row {
  id: string;
  user: string;
  text: string;
  target: [number, number];
  voice: string;
  labels: string[];
  weak: string[];
}
interface Turn {
  conversation: string;
  turn: number;
  role: string;
  text: string;
}
interface ExpectedTurn {
  turn: number;
  voice: string;
  categories: string[];
  weak: string[];
}

const read = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');
const readLines = <T>(name: string): T[] =>
  read(name)
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);

const statements = readLines<Row>('statements.jsonl');
const negatives = readLines<Row>('negatives.jsonl');
const rows = [...statements, ...negatives];
const turns = readLines<Turn>('dialogues.jsonl');
const expected = JSON.parse(read('dialogues-expected.json')) as Record<string, ExpectedTurn[]>;

const sentenceOf = (row: Row) => row.text.slice(...row.target);
const known = new Set<string>(categories);
const isKnown = (names: string[]) =>
  names.every((name) => known.has(name)) && new Set(names).size === names.length;
/** The ids of the rows that break a rule; a failing test then names them. */
const breaking = (rule: (row: Row) => boolean) => rows.filter((row) => !rule(row)).map((row) => row.id);
const repeated = (keys: string[]) => keys.filter((key, index) => keys.indexOf(key) !== index);

describe('labelled sentences', () => {
  it('have exactly the documented fields', () => {
    const fields = ['id', 'user', 'text', 'target', 'voice', 'labels', 'weak'].join();
    expect(breaking((row) => Object.keys(row).join() === fields)).toEqual([]);
    expect(breaking((row) => row.user !== '' && row.target.length === 2)).toEqual([]);
  });

  it('have unique ids', () => {
    expect(repeated(rows.map((row) => row.id))).toEqual([]);
  });

  it('have targets inside the text that hold no edge of white space and cut no surrogate pair', () => {
    expect(
      breaking(({ text, target: [start, end] }) => 0 <= start && start < end && end <= text.length),
    ).toEqual([]);
    expect(
      breaking((row) => sentenceOf(row) === sentenceOf(row).trim() && sentenceOf(row).isWellFormed()),
    ).toEqual([]);
  });

  it('have targets that start and end where a sentence can', () => {
    const before = /(?:^|[\s"“‘'*_>(#[-])$/u;
    const after = /^(?:$|[\s"”’'*_)\]])/u;
    expect(
      breaking(
        ({ text, target: [start, end] }) => before.test(text.slice(0, start)) && after.test(text.slice(end)),
      ),
    ).toEqual([]);
  });

  it('use known categories and voices, and weak labels are among the labels', () => {
    expect(breaking((row) => isKnown(row.labels) && isKnown(row.weak))).toEqual([]);
    expect(breaking((row) => row.weak.every((label) => row.labels.includes(label)))).toEqual([]);
    expect(breaking((row) => voices.some((voice) => voice === row.voice))).toEqual([]);
  });

  it('carry a label in statements.jsonl and none in negatives.jsonl', () => {
    expect(statements.filter((row) => row.labels.length === 0)).toEqual([]);
    expect(negatives.filter((row) => row.labels.length > 0)).toEqual([]);
    expect(statements.filter((row) => row.voice === 'quote')).toEqual([]);
  });

  it('never repeat a sentence', () => {
    const key = (row: Row) =>
      sentenceOf(row)
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim();
    expect(repeated(rows.map(key))).toEqual([]);
  });

  it('are as many as the README says', () => {
    expect(statements.length).toBeGreaterThanOrEqual(600);
    expect(negatives.length).toBeGreaterThanOrEqual(400);
  });

  it.each(categories)('have at least 30 clear sentences of %s', (category) => {
    const clear = statements.filter((row) => row.labels.includes(category) && !row.weak.includes(category));
    expect(clear.length).toBeGreaterThanOrEqual(30);
  });
});

describe('conversations', () => {
  const names = [...new Set(turns.map((turn) => turn.conversation))];
  const turnsOf = (name: string) => turns.filter((turn) => turn.conversation === name);

  it('are at least 25', () => {
    expect(names.length).toBeGreaterThanOrEqual(25);
  });

  it.each(names)('%s has 6 to 12 turns in order, the user first and then by turns', (name) => {
    const conversation = turnsOf(name);
    expect(conversation.length).toBeGreaterThanOrEqual(6);
    expect(conversation.length).toBeLessThanOrEqual(12);
    expect(conversation.map(({ turn }) => turn)).toEqual(conversation.map((_, index) => index));
    expect(conversation.map(({ role }) => role)).toEqual(
      conversation.map((_, index) => (index % 2 === 0 ? 'user' : 'assistant')),
    );
    expect(conversation.filter(({ text }) => text.trim() === '' || !text.isWellFormed())).toEqual([]);
  });

  it.each(names)('%s says what to expect of each assistant turn', (name) => {
    const answers = turnsOf(name).filter(({ role }) => role === 'assistant');
    expect(expected[name]?.map(({ turn }) => turn)).toEqual(answers.map(({ turn }) => turn));
    for (const turn of expected[name] ?? []) {
      expect(isKnown([...turn.categories, ...turn.weak])).toBe(true);
      expect(['assistant', 'character']).toContain(turn.voice);
    }
  });

  it('has no expectation for a conversation that does not exist', () => {
    expect(Object.keys(expected).sort()).toEqual([...names].sort());
  });
});
