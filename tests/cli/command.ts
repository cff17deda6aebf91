import { spawn } from 'node:child_process';

export interface Ran {
  out: string;
  errors: string;
  code: number | null;
}

const root = new URL('../../', import.meta.url);

/** Runs a command of `src/cli` as a user does, with `input` on its standard input. */
export function runCommand(name: string, args: readonly string[], input = ''): Promise<Ran> {
  const child = spawn(process.execPath, ['--import', 'tsx', `src/cli/${name}.ts`, ...args], { cwd: root });
  let out = '';
  let errors = '';
  child.stdout.setEncoding('utf8').on('data', (part: string) => {
    out += part;
  });
  child.stderr.setEncoding('utf8').on('data', (part: string) => {
    errors += part;
  });
  // A command that needs no input may be gone before it is written.
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  return new Promise((resolve) => child.on('close', (code) => resolve({ out, errors, code })));
}

/** The objects of JSON lines. */
export const parsedLines = (out: string): Record<string, unknown>[] =>
  out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Record<string, unknown>);
