import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  classify,
  classifyMessage,
  followScene,
  ready,
  type Scene,
} from '../../../src/core/classify/index.ts';
import type { Category, Voice } from '../../../src/core/taxonomy.ts';
import { addSentence, Count, clearWithin } from './count.ts';

/** The labelled sentences and conversations of tests/corpus; its README says how they came about. */
const folder = new URL('../../corpus/', import.meta.url);
const lines = <T>(name: string): T[] =>
  readFileSync(new URL(name, folder), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);

interface Labelled {
  user: string;
  text: string;
  target: [number, number];
  labels: Category[];
  weak: Category[];
}

beforeAll(ready);

/** The categories found in the target sentence, conventions left out. */
const found = ({ user, text, target: [start, end] }: Labelled): Set<Category> =>
  clearWithin(classify(text, { user }), { start, end });

/** Thousands of sentences, on a machine that may do other things too. */
const patience = 120_000;

describe('on the labelled sentences', () => {
  const rows = [...lines<Labelled>('statements.jsonl'), ...lines<Labelled>('negatives.jsonl')];
  const detection = new Count();
  const byCategory = new Count();
  beforeAll(() => {
    for (const row of rows) {
      const hits = found(row);
      const clear = row.labels.filter((label) => !row.weak.includes(label));
      addSentence(detection, byCategory, new Set(clear), new Set(row.weak), hits);
    }
  }, patience);

  it('finds no less than it did, with no more false alarms', () => {
    const { precision, recall } = detection.figures;
    expect(precision).toBeGreaterThan(0.95);
    expect(recall).toBeGreaterThan(0.83);
  });

  it('gives the right categories no less often than it did', () => {
    const { precision, recall } = byCategory.figures;
    expect(precision).toBeGreaterThan(0.82);
    expect(recall).toBeGreaterThan(0.76);
  });

  it('takes none of them for another language', () => {
    expect(rows.filter(({ text }) => classifyMessage(text).language !== 'english')).toEqual([]);
  });

  it('leaves ordinary text and hard negatives alone', () => {
    const negatives = lines<Labelled>('negatives.jsonl');
    const alarms = negatives.filter((row) => found(row).size > 0);
    expect(alarms.length / negatives.length).toBeLessThan(0.055);
  });
});

describe('on the conversations', () => {
  interface Turn {
    conversation: string;
    turn: number;
    role: 'user' | 'assistant';
    text: string;
  }
  interface Expected {
    turn: number;
    voice: Voice;
    categories: Category[];
    weak: Category[];
  }

  it('finds the categories and the voices of the turns no less often than it did', () => {
    const expected = JSON.parse(readFileSync(new URL('dialogues-expected.json', folder), 'utf8')) as Record<
      string,
      Expected[]
    >;
    const byCategory = new Count();
    const voices = { right: 0, all: 0 };
    const scenes = new Map<string, { scene: Scene; user: string }>();
    for (const turn of lines<Turn>('dialogues.jsonl')) {
      const before = scenes.get(turn.conversation);
      const scene = followScene(before?.scene, turn);
      if (turn.role === 'user') {
        scenes.set(turn.conversation, { scene, user: turn.text });
        continue;
      }
      const wanted = expected[turn.conversation]?.find((one) => one.turn === turn.turn);
      if (!wanted) continue;
      const statements = classify(turn.text, { user: before?.user, scene }).filter(
        ({ strength }) => strength !== 'weak',
      );
      const hits = new Set(statements.map(({ category }) => category));
      for (const category of new Set([...wanted.categories, ...hits])) {
        if (!wanted.weak.includes(category))
          byCategory.add(wanted.categories.includes(category), hits.has(category));
      }
      if (statements.length > 0) voices.all++;
      if (statements[0]?.voice === wanted.voice) voices.right++;
    }
    expect(byCategory.figures.precision).toBeGreaterThan(0.75);
    expect(byCategory.figures.recall).toBeGreaterThan(0.58);
    expect(voices.right / voices.all).toBeGreaterThan(0.82);
  });
});
