import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { joined, type Reply } from '../../src/cli/teach-lessons.ts';
import { categories, voices } from '../../src/core/taxonomy.ts';

const replies = readFileSync(new URL('replies.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as Reply & { voice: string });
const label = new RegExp(`^(?:${categories.join('|')})~?$`);
const speakers = new Set<string>([...voices, 'none']);
const idsOf = (wrong: (reply: (typeof replies)[number]) => boolean) =>
  replies.filter(wrong).map(({ id }) => id);

it('every reply has an id of its own, a turn that it answers and sentences', () => {
  expect(idsOf(({ id, user }) => !/^[A-Za-z]\d{3}$/.test(id) || user.trim() === '')).toEqual([]);
  expect(new Set(replies.map(({ id }) => id)).size).toBe(replies.length);
  expect(replies.length).toBeGreaterThanOrEqual(6000);
  expect(new Set(replies.map(({ id }) => id[0])).size).toBe(28);
  expect(idsOf(({ sentences }) => sentences.length === 0)).toEqual([]);
});

it('every sentence has words, known labels, none of them twice, and a known voice', () => {
  const isWrong = ([text, labels, voice = 'assistant']: Reply['sentences'][number]) => {
    const names = labels.split(' ').filter(Boolean);
    const bare = names.map((name) => name.replace('~', ''));
    return (
      text.trim() === '' ||
      !text.isWellFormed() ||
      !names.every((name) => label.test(name)) ||
      new Set(bare).size !== names.length ||
      !speakers.has(voice)
    );
  };
  expect(idsOf(({ voice, sentences }) => !speakers.has(voice) || sentences.some(isWrong))).toEqual([]);
});

it('what nobody says has no labels', () => {
  expect(
    idsOf(({ voice, sentences }) =>
      sentences.some(([, labels, own]) => (own ?? voice) === 'none' && labels !== ''),
    ),
  ).toEqual([]);
});

it('the sentences of a reply are joined by spaces, or by the lines that they begin with', () => {
  const { text, labelled } = joined([
    ['One.', 'emotion rapport~'],
    ['Two.', ''],
    ['\n\n- Three', 'opinion'],
  ]);
  expect(text).toBe('One. Two.\n\n- Three');
  expect(labelled.map(({ start, end }) => text.slice(start, end))).toEqual(['One.', 'Two.', '- Three']);
  expect(labelled[0]).toMatchObject({ clear: new Set(['emotion']), weak: new Set(['rapport']) });
});
