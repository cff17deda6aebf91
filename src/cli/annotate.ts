import { open } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { ready } from '../core/classify/index.ts';
import { linesOf } from './annotate-lines.ts';
import { help, type Options, readOptions } from './annotate-options.ts';
import { csvHeader, ReaderGone, writerTo, written } from './annotate-output.ts';
import { outcomesOf } from './annotate-pool.ts';
import { conversationJobs, type Job } from './annotate-row.ts';
import { Summary } from './annotate-summary.ts';

async function* jobsOf(stream: Readable, conversation: boolean): AsyncGenerator<Job> {
  const follow = conversation ? conversationJobs() : null;
  for await (const { number, text } of linesOf(stream)) {
    yield follow ? follow(number, text) : { number, line: text };
  }
}

/** Does the whole input; returns the exit code. */
async function run(options: Options, stream: Readable): Promise<number> {
  const write = writerTo(process.stdout);
  const summary = options.summary ? new Summary() : null;
  let code = 0;
  await ready();
  if (!summary && options.format === 'csv') await write(csvHeader);
  for await (const outcome of outcomesOf(jobsOf(stream, options.conversation))) {
    if ('problem' in outcome) {
      process.stderr.write(`line ${outcome.number}: ${outcome.problem}\n`);
      code = 1;
    } else if (summary) summary.add(outcome);
    else await write(written(outcome, options.format));
  }
  for (const row of summary?.rows(options.format) ?? []) await write(row);
  return code;
}

async function inputOf(path: string): Promise<Readable> {
  if (path === '-') return process.stdin;
  const file = await open(path);
  if ((await file.stat()).isDirectory()) throw new Error(`${path} is a folder`);
  return file.createReadStream();
}

/** What went wrong in one sentence; node's advice on quoting arguments is left out. */
const reasonOf = (error: unknown): string =>
  error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error);

async function main(): Promise<number> {
  try {
    const options = readOptions(process.argv.slice(2));
    if (options.help) {
      process.stdout.write(help);
      return 0;
    }
    return await run(options, await inputOf(options.input));
  } catch (error) {
    if (error instanceof ReaderGone) return 0;
    process.stderr.write(`annotate: ${reasonOf(error)}\n`);
    return 2;
  }
}

process.exitCode = await main();
