import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { brief } from '../../../src/core/psm/brief.ts';
import { allStatements, forbidden, gradeOf, statement } from './texts.ts';

const briefs = allStatements.map(({ statement: one, quote }) => brief(one, quote));

/** The files that a file loads when it runs, itself first. */
function loaded(path: string, seen = new Set<string>()): Set<string> {
  if (seen.has(path)) return seen;
  seen.add(path);
  const imports = readFileSync(path, 'utf8').matchAll(/^(?:import|export) (?!type)[^'";]*from '(\.[^']+)'/gm);
  for (const [, to = ''] of imports) loaded(resolve(dirname(path), to), seen);
  return seen;
}

describe('the hover card', () => {
  it('reads a statement in one sentence', () => {
    const more = briefs.filter(({ reading }) => (reading.match(/[.!?](?:\s|$)/g) ?? []).length !== 1);
    expect(more.map(({ reading }) => reading)).toEqual([]);
  });

  it('is short', () => {
    expect(briefs.filter(({ title, reading }) => title.length > 50 || reading.length > 230)).toEqual([]);
  });

  it('takes no side', () => {
    expect(briefs.filter(({ title, reading }) => forbidden.test(`${title} ${reading}`))).toEqual([]);
  });

  it('reads at grade 12 or below on average, being a single sentence', () => {
    const grades = briefs.map(({ reading }) => gradeOf(reading));
    expect(grades.reduce((sum, one) => sum + one, 0) / grades.length).toBeLessThan(12);
  });

  it('tells claim, doubt, denial, habit, role and quotation apart', () => {
    const readings = [
      statement({}),
      statement({ strength: 'weak' }),
      statement({ strength: 'strong' }),
      statement({ polarity: 'hedged' }),
      statement({ polarity: 'denial' }),
      statement({ voice: 'character' }),
      statement({ voice: 'quote' }),
    ].map((one) => brief(one, 'I feel joy').reading);
    expect(new Set(readings).size).toBe(readings.length);
  });

  it('loads none of the long texts, so that the background stays small', () => {
    const files = [...loaded(resolve(import.meta.dirname, '../../../src/core/psm/brief.ts'))];
    expect(files.length).toBeGreaterThan(10);
    expect(files.filter((path) => /\/(?:cards|learn)\/|sources\.ts$/.test(path))).toEqual([]);
    expect(files.reduce((sum, path) => sum + readFileSync(path).length, 0)).toBeLessThan(60_000);
  });
});
