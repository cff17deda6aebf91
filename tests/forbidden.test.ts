import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { forbidden, forbiddenIn } from './forbidden.ts';

/** The code without its comments, which may name what the code may not use. */
const codeOf = (path: string): string =>
  readFileSync(path, 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');

/** What is shipped: all of src but the programs for the command line. */
const shipped = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(?:tsx?|html)$/.test(name) && !name.startsWith('cli'))
  .map((name) => join('src', name));

test('no file of the extension holds network code, markup from text, or code from text', () => {
  expect(shipped.length).toBeGreaterThan(100);
  expect(shipped.flatMap((path) => forbiddenIn(codeOf(path)).map((found) => `${path}: ${found}`))).toEqual(
    [],
  );
});

test('each kind of it is found where it stands', () => {
  const missed = forbidden.flatMap(({ name, samples }) =>
    samples.filter((sample) => !forbiddenIn(sample).some((found) => found.startsWith(`${name}: `))),
  );
  expect(missed).toEqual([]);
});

test('what only looks like it is let through', () => {
  const fine = [
    'prefetch(a)',
    'a.fetchedAt(b)',
    "import('./classify/grammar.ts')",
    'setTimeout(() => a(), 1)',
    'isFunction(a)',
    'medieval(a)',
    "import a from './a.ts'",
  ];
  expect(fine.flatMap(forbiddenIn)).toEqual([]);
});
