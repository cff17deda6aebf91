import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builds, built } from './built.ts';

/** Free to ship; MPL-2.0 asks that its own files stay open, which they are: they are taken as published. */
const allowed = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'CC0-1.0', 'ISC', 'MIT', 'MPL-2.0'];

interface Shipped {
  name: string;
  licence: string;
  text: string;
}

/** The packages that a build lists, with the texts of their licences. */
const shippedIn = (build: (typeof builds)[number]): Shipped[] =>
  (built(build).get('third-party-licences.md')?.toString() ?? '')
    .split(/^## /m)
    .slice(1)
    .map((part) => {
      const [head = '', ...text] = part.split('\n');
      const [, name = '', licence = ''] = /^(\S+) - \S+ \((.*)\)$/.exec(head) ?? [];
      return { name, licence, text: text.join('\n').trim() };
    });

/** The packages that shipped code imports by name. */
const imported = new Set(
  readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.startsWith('cli'))
    .flatMap((name) => [
      ...readFileSync(join('src', name), 'utf8').matchAll(
        /^(?:import|export)\s+(?!type\s)[^;'"]*?from\s+'((?:@[\w-]+\/)?[a-z][\w-]*)/gm,
      ),
    ])
    .map(([, name = '']) => name),
);

test.each(builds)(
  'everything that ships in the %s build may be shipped, and comes with its licence',
  (build) => {
    const shipped = shippedIn(build);
    expect(shipped.filter(({ licence }) => !allowed.includes(licence))).toEqual([]);
    // A package may come without the text; then it is ours to bring.
    const broughtFor = [...built(build).keys()].flatMap(
      (file) => /^licence-of-(.+)\.txt$/.exec(file)?.[1] ?? [],
    );
    const bare = shipped.filter(
      ({ name, text }) => text.length < 200 && !broughtFor.some((one) => name.startsWith(`@${one}/`)),
    );
    expect(bare.map(({ name }) => name)).toEqual([]);
  },
);

test.each(builds)('the %s build lists every package that the code imports', (build) => {
  expect(imported.size).toBeGreaterThan(4);
  const listed = new Set(shippedIn(build).map(({ name }) => name));
  expect([...imported].filter((name) => !listed.has(name))).toEqual([]);
});
