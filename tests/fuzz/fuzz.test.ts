// @vitest-environment happy-dom
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { ready } from '../../src/core/classify/index.ts';
import type { Found } from './found.ts';
import { subjects } from './subjects.ts';

const folder = join(import.meta.dirname, 'found');
const found = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Found);

beforeAll(ready);

describe.each(subjects)('$name', ({ name, cases, check }) => {
  it('stands whatever comes', () => {
    fc.assert(fc.property(cases, check), { numRuns: 100 });
  });

  it.each(found.filter((one) => one.subject === name))(
    'stands what was found with seed $seed',
    ({ value }) => {
      expect(() => check(value)).not.toThrow();
    },
  );
});
