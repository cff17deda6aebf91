import { readFileSync } from 'node:fs';
import { beforeAll, expect, it } from 'vitest';
import { joined, type Reply } from '../../../src/cli/teach-lessons.ts';
import { classify, ready } from '../../../src/core/classify/index.ts';
import { addSentence, Count, clearWithin } from './count.ts';

/** Replies that taught nothing and that no rule was written by; the README of tests/corpus says how they came about. */
const replies = readFileSync(new URL('../../corpus/unseen.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as Reply & { voice: string });

const detection = new Count();
const byCategory = new Count();

beforeAll(async () => {
  await ready();
  for (const { user, voice, sentences } of replies) {
    const { text, labelled } = joined(sentences);
    const statements = classify(text, { user });
    for (const [at, sentence] of labelled.entries()) {
      if ((sentences[at]?.[2] ?? voice) === 'none') continue;
      const { clear, weak } = sentence;
      addSentence(detection, byCategory, clear, weak, clearWithin(statements, sentence));
    }
  }
});

it('finds most statements of replies that it has not seen, and marks little else', () => {
  const { precision, recall } = detection.figures;
  expect(precision).toBeGreaterThan(0.94);
  expect(recall).toBeGreaterThan(0.77);
});

it('names their categories about as often as the README says', () => {
  expect(byCategory.f1).toBeGreaterThan(0.6);
});
