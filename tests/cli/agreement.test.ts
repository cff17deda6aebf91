import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { type Ran, runCommand } from './command.ts';

// A process is started for each test; on a busy machine that takes its time.
vi.setConfig({ testTimeout: 60_000 });

const folder = mkdtempSync(join(tmpdir(), 'agreement-'));
afterAll(() => rmSync(folder, { recursive: true }));

const agreement = (...args: string[]): Promise<Ran> => runCommand('agreement', args);

let files = 0;
const file = (...rows: object[]): string => {
  const path = join(folder, `${files++}.jsonl`);
  writeFileSync(path, rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
  return path;
};

const gold = file(
  { id: 'a', text: 'I am thrilled to see this.', labels: ['emotion'] },
  { id: 'b', text: 'High water is at noon.', labels: [] },
  { id: 'c', text: 'The tide turns at six.', labels: ['opinion'] },
);

describe('the agreement command', () => {
  it('lays the classifier beside a file of labels', async () => {
    const { out, errors, code } = await agreement(gold);
    expect([errors, code]).toEqual(['', 0]);
    expect(out).toMatch(/^3 units judged by both, 1 with a difference\./);
    expect(out).toMatch(/^emotion +3 +1 +0 +0 +2 +100\.0 % +1\.00/m);
    expect(out).toMatch(/^opinion +3 +0 +1 +0 +2 +66\.7 % +0\.00/m);
    expect(out).toMatch(/^biography +3 +0 +0 +0 +3 +100\.0 % +- +- +-$/m);
  });

  it('takes a second file of labels, as CSV with where it came from', async () => {
    const other = file(
      { id: 'a', text: 'I am thrilled to see this.', labels: [] },
      { id: 'b', text: 'High water is at noon.', labels: [] },
      { id: 'c', text: 'The tide turns at six.', labels: ['opinion'] },
    );
    const { out, code } = await agreement(gold, other, '--format', 'csv');
    expect(code).toBe(0);
    const [head, ...rows] = out.trim().split('\r\n');
    expect(head).toMatch(/^row,units,both,first_only/);
    expect(rows.find((row) => row.startsWith('emotion,'))).toMatch(
      /^emotion,3,0,1,0,2,0\.666667,0,.*,aside,\d/,
    );
  });

  it('takes what annotate wrote, and lists the differences', async () => {
    const annotated = file(
      { id: 'a', statements: [] },
      { id: 'b', statements: [] },
      {
        id: 'c',
        statements: [
          {
            start: 0,
            end: 22,
            category: 'opinion',
            strength: 'clear',
            voice: 'assistant',
            polarity: 'claim',
            rule: 'r',
          },
        ],
      },
    );
    const { out } = await agreement(gold, annotated, '--format', 'disagreements');
    expect(
      out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toMatchObject([
      { id: 'a', sentence: 'I am thrilled to see this.', firstOnly: ['emotion'], secondOnly: [] },
    ]);
  });

  it('names lines that it cannot read and ids without a partner, and still counts the rest', async () => {
    const broken = file(
      { id: 'a', text: 'Yes.', labels: ['joy'] },
      { id: 'b', text: 'High water is at noon.', labels: [] },
    );
    const { out, errors, code } = await agreement(gold, broken, '--format', 'json');
    expect(code).toBe(1);
    expect(errors).toContain('line 1, labels: unknown (joy)');
    expect(errors).toContain(`2 ids of ${gold}`);
    expect(JSON.parse(out)).toMatchObject({ units: 1, weak: 'aside', any: { kappa: null } });
  });

  it('ends with 2 for what it does not understand', async () => {
    expect((await agreement(gold, '--weak', 'perhaps')).code).toBe(2);
    expect((await agreement(join(folder, 'missing.jsonl'))).code).toBe(2);
  });
});
