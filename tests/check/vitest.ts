import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Finished, type Outcome, runTool } from './run.ts';

/** Of the report that vitest writes as JSON. */
export interface Report {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  /** A file each, by its path. */
  testResults: { name: string; status: string; assertionResults: { fullName: string; status: string }[] }[];
}

/** What a run of vitest left; no report where it did not come so far. */
export interface Ran {
  finished: Finished;
  report: Report | null;
}

async function runVitest(parameters: readonly string[]): Promise<Ran> {
  const folder = mkdtempSync(join(tmpdir(), 'persona-lens-check-'));
  const file = join(folder, 'report.json');
  try {
    const finished = await runTool(
      'vitest',
      'run',
      ...parameters,
      '--reporter=dot',
      '--reporter=json',
      `--outputFile.json=${file}`,
    );
    return { finished, report: existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Counts what vitest ran; a file that could not even be loaded counts as one test that failed. */
export function judge({ finished, report }: Ran): Outcome {
  if (!report) return { passed: 0, failed: 1, notes: finished.everything };
  const broken = finished.code !== 0 && report.numFailedTests === 0 ? 1 : 0;
  const failed = report.numFailedTests + broken;
  const skipped = report.numPendingTests > 0 ? `${report.numPendingTests} skipped` : '';
  return { passed: report.numPassedTests, failed, notes: failed > 0 ? finished.everything : skipped };
}

/** Runs vitest and counts its tests. */
export const vitest = async (...parameters: readonly string[]): Promise<Outcome> =>
  judge(await runVitest(parameters));

/** Where more tests fail than that, something is broken, and no second try will tell more. */
const mostTriedAgain = 5;

const failedIn = ({ report }: Ran) =>
  (report?.testResults ?? [])
    .map(({ name, assertionResults }) => ({
      file: name,
      tests: assertionResults.filter(({ status }) => status === 'failed').map(({ fullName }) => fullName),
    }))
    .filter(({ tests }) => tests.length > 0);

/** The files to run once more: those of a few failed tests, and none where one could not even be loaded. */
export function worthSecondTry(first: Ran): string[] {
  const { report } = first;
  if (!report || report.numFailedTests === 0 || report.numFailedTests > mostTriedAgain) return [];
  const isBroken = report.testResults.some(
    ({ status, assertionResults }) =>
      status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
  );
  return isBroken ? [] : failedIn(first).map(({ file }) => file);
}

/**
 * What two runs come to, the second of the files alone that had failed tests: what fails in the second has failed. What
 * passed only then is told by name, with all that was written when it failed.
 */
export function judgeBoth(first: Ran, second: Ran): Outcome {
  const { passed, failed, notes } = judge(first);
  const again = judge(second);
  const names = failedIn(first).flatMap(({ tests }) => tests);
  const told =
    again.failed > 0
      ? `Tried again by themselves:\n${again.notes}`
      : `Passed only when tried again by themselves:\n${names.join('\n')}`;
  return {
    passed: passed + failed - again.failed,
    failed: again.failed,
    notes: `${notes}\n${told}`,
  };
}

/**
 * Runs vitest and counts its tests. For tests in real browsers, several at once on a machine that may be busy: a few
 * that fail are run once more by themselves.
 */
export async function vitestWithSecondTry(...parameters: readonly string[]): Promise<Outcome> {
  const first = await runVitest(parameters);
  const files = worthSecondTry(first);
  return files.length > 0 ? judgeBoth(first, await runVitest([...parameters, ...files])) : judge(first);
}
