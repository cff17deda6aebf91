import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const folder = '.github/workflows';
const workflows = readdirSync(folder).map((name) => ({
  name,
  text: readFileSync(join(folder, name), 'utf8'),
}));
const jobsOf = (text: string): string[] =>
  text
    .slice(text.indexOf('\njobs:'))
    .split(/^ {2}(?=[\w-]+:$)/m)
    .slice(1);

describe.each(workflows)('$name', ({ text }) => {
  it('every action is pinned by its commit', () => {
    const actions = [...text.matchAll(/uses:\s*(.+)/g)].map(([, action = '']) => action);
    expect(actions.length).toBeGreaterThan(0);
    expect(actions.filter((one) => !/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(one))).toEqual([]);
  });

  it('may do nothing at first, and each job only what it names', () => {
    expect(text).toContain('\npermissions: {}\n');
    for (const job of jobsOf(text)) expect(job).toMatch(/^ {4}permissions:\n {6}contents: (?:read|write)\n/m);
  });

  it('leaves no credentials in what it checks out', () => {
    const checkouts = text.split('actions/checkout@').slice(1);
    for (const one of checkouts) expect(one).toMatch(/^.*\n {8}with:\n {10}persist-credentials: false\n/);
  });

  it('puts nothing into a command that comes from outside', () => {
    const commands = [...text.matchAll(/run: (.*(?:\n {10,}.*)*)/g)].map(([, command = '']) => command);
    expect(commands.filter((command) => command.includes('${{'))).toEqual([]);
  });

  it('lets no job that may write, or has secrets, run code that npm runs by itself', () => {
    for (const job of jobsOf(text).filter((one) => /contents: write|secrets\./.test(one))) {
      expect(job).not.toContain('.ci/run');
      for (const [install] of job.matchAll(/npm (?:ci|install).*/g))
        expect(install).toContain('--ignore-scripts');
    }
  });
});

it('a pull request runs without secrets', () => {
  const checked = workflows.filter(({ text }) => /^ {2}pull_request/m.test(text));
  expect(checked.map(({ name }) => name)).toEqual(['check.yml']);
  expect(checked.filter(({ text }) => /secrets\.|pull_request_target|contents: write/.test(text))).toEqual(
    [],
  );
});
