import { readFileSync } from 'node:fs';
import { beforeAll, expect, it } from 'vitest';
import { joined, type Reply } from '../../../src/cli/teach-lessons.ts';
import { classify, ready } from '../../../src/core/classify/index.ts';

/** Replies that taught nothing and that no rule was written by; the README of tests/corpus says how they came about. */
const replies = readFileSync(new URL('../../corpus/unseen.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as Reply & { voice: string });

interface Count {
  hit: number;
  wrong: number;
  missed: number;
}
const add = (count: Count, expected: boolean, isFound: boolean): void => {
  if (expected && isFound) count.hit++;
  else if (isFound) count.wrong++;
  else if (expected) count.missed++;
};
const precision = ({ hit, wrong }: Count): number => hit / (hit + wrong);
const recall = ({ hit, missed }: Count): number => hit / (hit + missed);

const detection: Count = { hit: 0, wrong: 0, missed: 0 };
const byCategory: Count = { hit: 0, wrong: 0, missed: 0 };

beforeAll(async () => {
  await ready();
  for (const { user, voice, sentences } of replies) {
    const { text, labelled } = joined(sentences);
    const found = classify(text, { user }).filter(({ strength }) => strength !== 'weak');
    for (const [at, { start, end, clear, weak }] of labelled.entries()) {
      if ((sentences[at]?.[2] ?? voice) === 'none') continue;
      const hits = new Set(
        found
          .filter((one) => Math.min(one.end, end) - Math.max(one.start, start) >= (one.end - one.start) / 2)
          .map(({ category }) => category),
      );
      if (clear.size > 0 || weak.size === 0) add(detection, clear.size > 0, hits.size > 0);
      for (const category of new Set([...clear, ...hits]))
        if (!weak.has(category)) add(byCategory, clear.has(category), hits.has(category));
    }
  }
});

it('finds most statements of replies that it has not seen, and marks little else', () => {
  expect(precision(detection)).toBeGreaterThan(0.94);
  expect(recall(detection)).toBeGreaterThan(0.77);
});

it('names their categories about as often as the README says', () => {
  const { hit, wrong, missed } = byCategory;
  expect((2 * hit) / (2 * hit + wrong + missed)).toBeGreaterThan(0.58);
});
