import { expect, it } from 'vitest';
import { judge, judgeBoth, type Ran, worthSecondTry } from './vitest.ts';

/** A run of one file with tests of these outcomes. */
const ran = (...outcomes: ('passed' | 'failed')[]): Ran => {
  const failed = outcomes.filter((status) => status === 'failed').length;
  return {
    finished: { code: failed > 0 ? 1 : 0, output: '', everything: 'what was written' },
    report: {
      numPassedTests: outcomes.length - failed,
      numFailedTests: failed,
      numPendingTests: 0,
      testResults: [
        {
          name: 'tests/browser/card.test.ts',
          status: failed > 0 ? 'failed' : 'passed',
          assertionResults: outcomes.map((status, at) => ({ fullName: `test ${at}`, status })),
        },
      ],
    },
  };
};
const unloadable: Ran = {
  finished: { code: 1, output: '', everything: '' },
  report: {
    numPassedTests: 3,
    numFailedTests: 0,
    numPendingTests: 0,
    testResults: [{ name: 'tests/browser/card.test.ts', status: 'failed', assertionResults: [] }],
  },
};

it('a run counts its tests, and a file that could not be loaded as one that failed', () => {
  expect(judge(ran('passed', 'failed'))).toMatchObject({ passed: 1, failed: 1 });
  expect(judge(unloadable)).toMatchObject({ passed: 3, failed: 1 });
  expect(judge({ ...unloadable, report: null })).toMatchObject({ passed: 0, failed: 1 });
});

it('the files of a few failed tests are worth a second try', () => {
  expect(worthSecondTry(ran('passed', 'failed'))).toEqual(['tests/browser/card.test.ts']);
  expect(worthSecondTry(ran('passed'))).toEqual([]);
});

it('so is a file that could not be begun: its browser may not have started', () => {
  expect(worthSecondTry(unloadable)).toEqual(['tests/browser/card.test.ts']);
});

it('many failed tests are not', () => {
  expect(worthSecondTry(ran(...Array.from({ length: 20 }, () => 'failed' as const)))).toEqual([]);
});

it('a file that could be begun only by itself counts with all its tests, and is named', () => {
  const both = judgeBoth(unloadable, ran('passed', 'passed'));
  expect(both).toMatchObject({ passed: 2, failed: 0 });
  expect(both.notes).toContain('tests/browser/card.test.ts');
});

it('a file that cannot be begun has failed', () => {
  expect(judgeBoth(unloadable, unloadable)).toMatchObject({ failed: 1 });
});

it('a broken file counts beside tests that failed in others', () => {
  const { finished, report } = ran('passed', 'failed');
  if (!report || !unloadable.report) throw new Error('no report');
  const testResults = [...report.testResults, ...unloadable.report.testResults];
  expect(judge({ finished, report: { ...report, testResults } })).toMatchObject({ passed: 1, failed: 2 });
});

it('what passes by itself counts as passed, and is named', () => {
  const both = judgeBoth(ran('passed', 'failed', 'passed'), ran('passed', 'passed', 'passed'));
  expect(both).toMatchObject({ passed: 3, failed: 0 });
  expect(both.notes).toContain('test 1');
  expect(both.notes).toContain('what was written');
});

it('what fails again has failed, whichever test it was', () => {
  expect(judgeBoth(ran('passed', 'failed'), ran('passed', 'failed'))).toMatchObject({ passed: 1, failed: 1 });
  expect(judgeBoth(ran('passed', 'failed'), ran('failed', 'failed'))).toMatchObject({ passed: 0, failed: 2 });
});
