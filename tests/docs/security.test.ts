import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const model = readFileSync('docs/security.md', 'utf8');
const guards = [...model.matchAll(/`(tests\/[\w./-]+\.test\.tsx?)`: (.+?)(?=<br>| \|)/g)].map(
  ([, file = '', title = '']) => ({ file, title }),
);

test('every guard that the threat model names is a test that exists', () => {
  expect(guards.length).toBeGreaterThan(25);
  const missing = guards.filter(
    ({ file, title }) => !existsSync(file) || !readFileSync(file, 'utf8').includes(title),
  );
  expect(missing).toEqual([]);
});

test('every danger in the threat model has a guard', () => {
  const dangers = model.split('\n').filter((line) => /^\| (?!what could|---|room)/.test(line));
  const bare = dangers.filter((line) => line.split('|').length === 5 && !line.includes('`tests/'));
  expect(bare).toEqual([]);
});
