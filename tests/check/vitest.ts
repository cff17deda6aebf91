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

/** The files of which no test failed and that failed all the same: they could not be loaded, or their browser not be had. */
const brokenIn = ({ report }: Ran): string[] =>
  (report?.testResults ?? [])
    .filter(
      ({ status, assertionResults }) =>
        status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
    )
    .map(({ name }) => name);

/** Counts what vitest ran; a file that could not even be begun counts as one test that failed. */
export function judge(ran: Ran): Outcome {
  const { finished, report } = ran;
  if (!report) return { passed: 0, failed: 1, notes: finished.everything };
  const known = report.numFailedTests + brokenIn(ran).length;
  const failed = finished.code === 0 ? known : Math.max(known, 1);
  const skipped = report.numPendingTests > 0 ? `${report.numPendingTests} skipped` : '';
  return { passed: report.numPassedTests, failed, notes: failed > 0 ? finished.everything : skipped };
}

/** Runs vitest and counts its tests. */
export const vitest = async (...parameters: readonly string[]): Promise<Outcome> =>
  judge(await runVitest(parameters));

/** Where more tests fail than that, something is broken, and no second try will tell more. */
const mostTriedAgain = 5;

/** What failed, by name, with the file that it stands in. */
const failedIn = (ran: Ran): { file: string; name: string }[] => [
  ...(ran.report?.testResults ?? []).flatMap(({ name: file, assertionResults }) =>
    assertionResults
      .filter(({ status }) => status === 'failed')
      .map(({ fullName }) => ({ file, name: fullName })),
  ),
  ...brokenIn(ran).map((file) => ({ file, name: file })),
];

/** The files to run once more: those in which a few tests failed, or that could not be begun. */
export function worthSecondTry(first: Ran): string[] {
  const failed = failedIn(first);
  return failed.length > mostTriedAgain ? [] : [...new Set(failed.map(({ file }) => file))];
}

/**
 * What two runs come to, the second of the files alone in which something had failed: in these the second counts. What
 * passed only then is told by name, with all that was written when it failed.
 */
export function judgeBoth(first: Ran, second: Ran): Outcome {
  const again = judge(second);
  const failed = failedIn(first);
  const isAgain = (file: string): boolean => failed.some((one) => one.file === file);
  const passedElsewhere = (first.report?.testResults ?? [])
    .filter(({ name }) => !isAgain(name))
    .flatMap(({ assertionResults }) => assertionResults.filter(({ status }) => status === 'passed'));
  const told =
    again.failed > 0
      ? `Tried again by themselves:\n${again.notes}`
      : `Passed only when tried again by themselves:\n${failed.map(({ name }) => name).join('\n')}`;
  return {
    passed: passedElsewhere.length + again.passed,
    failed: again.failed,
    notes: `${judge(first).notes}\n${told}`,
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
