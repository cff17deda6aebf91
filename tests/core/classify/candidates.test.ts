import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { chosenFor, patterns } from '../../../src/core/classify/engine.ts';
import { ready } from '../../../src/core/classify/index.ts';
import { readClosely } from '../../../src/core/classify/reading.ts';
import { matches } from '../../../src/core/classify/ready.ts';
import { sentencesOf } from '../../../src/core/classify/sentences.ts';
import { toldBy } from '../../../src/core/classify/told.ts';

beforeAll(ready);

interface Row {
  user?: string;
  text: string;
}

/** Every so many of a file's texts: each is held against all patterns, which is what the first stage saves. */
const texts = (name: string, every: number): Row[] =>
  readFileSync(new URL(`../../corpus/${name}.jsonl`, import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean)
    .filter((_, at) => at % every === 0)
    .map((line) => JSON.parse(line) as Row);

/** As [sentence, pattern]: the patterns that match in a text and are no candidates there. */
function lostIn({ user, text }: Row, playing: boolean): { lost: string[][]; matched: number } {
  const told = toldBy(user, playing);
  const lost: string[][] = [];
  let matched = 0;
  for (const sentence of sentencesOf(text, 0, text.length)) {
    const chosen = new Set(chosenFor(text, sentence, told));
    const tokens = readClosely(text, sentence, [], told);
    for (const pattern of patterns) {
      if (pattern.rule.after && !told[pattern.rule.after]) continue;
      if (matches(pattern, tokens).length === 0) continue;
      matched++;
      if (!chosen.has(pattern)) lost.push([text.slice(sentence.start, sentence.end), pattern.pattern.source]);
    }
  }
  return { lost, matched };
}

describe('the first stage', () => {
  it.each([
    ['statements', 25, false],
    ['statements', 29, true],
    ['negatives', 25, false],
    ['dialogues', 12, true],
  ] as const)('loses no pattern that matches in %s (every %i, played: %s)', (name, every, playing) => {
    const all = texts(name, every).map((row) => lostIn(row, playing));
    expect(all.flatMap(({ lost }) => lost)).toEqual([]);
    expect(all.reduce((sum, { matched }) => sum + matched, 0)).toBeGreaterThan(0);
  });

  it.each([
    ['a word that no file lists', 'I feel unlistedly sad.'],
    ['a capital letter', 'I live in Norway with Ann.'],
    ['an action between asterisks', '*smiles at you*'],
    ['contractions', 'I\u2019m sad, and I don\u2019t want to go; you\u2019re my friend.'],
    ['capitals throughout', 'I AM SO SAD THAT YOU ARE GOING.'],
    ['another form of a verb', "I'm someone who hopes, and part of me keeps wanting more."],
    ['a left-out subject', 'I am an assistant and feel a little sad, and kind of tired.'],
  ])('knows what comes of %s', (_, text) => {
    expect(lostIn({ text }, false)).toEqual({ lost: [], matched: expect.any(Number) });
    expect(lostIn({ text }, false).matched).toBeGreaterThan(0);
  });
});
