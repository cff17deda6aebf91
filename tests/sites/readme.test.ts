import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { sites } from '../../src/sites/known/index.ts';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');

it('the README lists every site with its hosts and the day of the newest evidence', () => {
  const missing = sites.filter(
    ({ name, hosts, lastChecked }) =>
      !readme
        .split('\n')
        .some((row) =>
          [`| ${name} |`, ...hosts.map((host) => `\`${host}\``), lastChecked].every((part) =>
            row.includes(part),
          ),
        ),
  );
  expect(missing.map(({ id }) => id)).toEqual([]);
});
