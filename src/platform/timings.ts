import * as v from 'valibot';
import { browser } from './browser.ts';
import { timingsKey } from './stored-keys.ts';

const timing = v.object({ ms: v.number(), size: v.number() });
/** How long a message took to classify (ms), and its length then, in UTF-16 code units. */
export type Timing = v.InferOutput<typeof timing>;

/** The newest this many are kept. */
const mostTimings = 200;
/** Timings are written this often (ms): a fast stream would write more of them than text. */
const pause = 1000;

/** How long the last messages took; in memory only, gone with the browser. */
export async function readTimings(): Promise<Timing[]> {
  const stored = (await browser.storage.session.get(timingsKey))[timingsKey];
  const parsed = v.safeParse(v.array(timing), stored);
  return parsed.success ? parsed.output : [];
}

let unwritten: Timing[] = [];

async function write(): Promise<void> {
  const fresh = unwritten;
  unwritten = [];
  const all = [...(await readTimings()), ...fresh];
  await browser.storage.session.set({ [timingsKey]: all.slice(-mostTimings) });
}

/** Keeps how long a message took. Called by the background alone. */
export function noteTiming({ ms, size }: Timing): void {
  if (unwritten.length === 0) setTimeout(() => void write().catch(() => undefined), pause);
  unwritten.push({ ms: Math.round(ms * 10) / 10, size });
}

/** The middle one, and the one that took longest; null where there are none. */
export function summaryOf(
  timings: readonly Timing[],
): { count: number; median: number; slowest: Timing } | null {
  const sorted = [...timings].sort((a, b) => a.ms - b.ms);
  const slowest = sorted.at(-1);
  const middle = sorted[Math.floor((sorted.length - 1) / 2)];
  return slowest && middle ? { count: sorted.length, median: middle.ms, slowest } : null;
}
