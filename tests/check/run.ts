import { spawn } from 'node:child_process';

/** What a step says of itself; a step without tests counts as one. */
export interface Outcome {
  passed: number;
  failed: number;
  /** Shown under the step. */
  notes?: string;
}

export interface Finished {
  code: number;
  /** Standard output alone. */
  output: string;
  /** Standard output and standard error as they came. */
  everything: string;
}

/** Runs a command to its end and keeps what it writes; a command that cannot be started ends with code 127. */
export const run = (
  command: string,
  parameters: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Finished> =>
  new Promise((done) => {
    const child = spawn(command, parameters, {
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    let output = '';
    let everything = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      output += chunk;
      everything += chunk;
    });
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      everything += chunk;
    });
    child.once('error', (error) =>
      done({ code: 127, output, everything: `${everything}${error.message}\n` }),
    );
    child.once('close', (code) => done({ code: code ?? 1, output, everything }));
  });

/** Runs a program that npm has installed for this project. */
export const runTool = (name: string, ...parameters: readonly string[]): Promise<Finished> =>
  run(`node_modules/.bin/${name}`, parameters);

/** A step that only works or does not; what it wrote is shown when it does not. */
export const works = ({ code, everything }: Finished): Outcome =>
  code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1, notes: everything };
