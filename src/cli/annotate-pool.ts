import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { annotate, type Job, type Outcome } from './annotate-row.ts';

/** So much is done in this thread before others are started: starting them takes longer than this much text. */
const small = 1_500_000;
const batchSize = 200_000;

/** Classifies batches in worker threads; each batch goes to the worker with the fewest ahead of it. */
class Pool {
  readonly #workers: { worker: Worker; waiting: ((outcomes: Outcome[]) => void)[] }[];
  #failed: ((error: Error) => void)[] = [];

  constructor(size: number) {
    this.#workers = Array.from({ length: size }, () => {
      const worker = new Worker(new URL('./annotate-start.mjs', import.meta.url));
      const one = { worker, waiting: [] as ((outcomes: Outcome[]) => void)[] };
      worker.on('message', (outcomes: Outcome[]) => one.waiting.shift()?.(outcomes));
      worker.on('error', (error) => {
        for (const reject of this.#failed) reject(error);
      });
      return one;
    });
  }

  run(jobs: Job[]): Promise<Outcome[]> {
    const free = this.#workers.reduce((a, b) => (b.waiting.length < a.waiting.length ? b : a));
    return new Promise((resolve, reject) => {
      this.#failed.push(reject);
      free.waiting.push((outcomes) => {
        this.#failed = this.#failed.filter((one) => one !== reject);
        resolve(outcomes);
      });
      free.worker.postMessage(jobs);
    });
  }

  async close(): Promise<void> {
    await Promise.all(this.#workers.map(({ worker }) => worker.terminate()));
  }
}

/**
 * The outcomes of jobs, in their order. A small input is done in this thread; of a larger one, batches go to worker
 * threads, and no more than two for each worker are under way, so that memory does not grow with the input.
 */
export async function* outcomesOf(jobs: AsyncIterable<Job>): AsyncGenerator<Outcome> {
  let seen = 0;
  let pool: Pool | null = null;
  let batch: Job[] = [];
  let size = 0;
  const underWay: Promise<Outcome[]>[] = [];
  const threads = Math.max(1, availableParallelism());
  try {
    for await (const job of jobs) {
      seen += job.line.length;
      if (seen < small || threads === 1) {
        yield annotate(job);
        continue;
      }
      batch.push(job);
      size += job.line.length;
      if (size < batchSize) continue;
      pool ??= new Pool(threads);
      underWay.push(pool.run(batch));
      batch = [];
      size = 0;
      if (underWay.length >= threads * 2) yield* (await underWay.shift()) ?? [];
    }
    for (const outcomes of underWay) yield* await outcomes;
    for (const job of batch) yield annotate(job);
  } finally {
    await pool?.close();
  }
}
