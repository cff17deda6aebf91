import type { Page } from 'puppeteer-core';
import type { Opened } from '../../src/cli/browsers.ts';
import { until } from '../../src/cli/browsers-wait.ts';
import { openBench } from './page-browsers.ts';
import { type Kind, openListed, showTurns, turnsOf } from './page-listed.ts';
import { Meter } from './page-metrics.ts';
import { profiled } from './page-profile.ts';
import { out, target } from './page-report.ts';
import { wakesDuring } from './page-trace.ts';

const pause = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));
const hasMarks = (page: Page): Promise<unknown> =>
  until('marks', () => page.evaluate(() => CSS.highlights.size > 0));

const quietSeconds = 5;

/** What runs in a chat of 500 messages in which nothing happens. */
export async function benchQuiet(): Promise<void> {
  const opened = await openBench();
  const page = await openListed(opened, 'read');
  const meter = await Meter.of(page);
  await showTurns(page, meter, turnsOf(500, 60));
  await hasMarks(page);
  let task = 0;
  const wakes = await wakesDuring(page, async () => {
    ({ task } = await meter.during(() => pause(quietSeconds * 1000)));
  });
  await opened.close();
  const count = Object.values(wakes).reduce((sum, one) => sum + one, 0);
  const named = Object.entries(wakes).map(([name, times]) => `, ${times} ${name}`);
  out(`a quiet chat of 500 messages: ${task.toFixed(1)} ms of the main thread in ${quietSeconds} s`);
  target('timers, frames and calls in a quiet chat', `${count}${named.join('')}`, count === 0, 'none');
}

async function open(opened: Opened, kind: Kind, turns: number, profile: boolean) {
  const page = await openListed(opened, kind);
  const meter = await Meter.of(page);
  let task = 0;
  const load = async (): Promise<void> => {
    ({ task } = await showTurns(page, meter, turnsOf(turns, 400)));
  };
  const own = profile && kind === 'read' ? await profiled(page, load) : await load();
  for (const { name, self } of own?.functions.slice(0, 25) ?? []) out(`  ${self.toFixed(1)} ms  ${name}`);
  if (kind === 'read') await hasMarks(page);
  const heap = await meter.heap();
  const longTasks = await page.evaluate(() => window.longTasks);
  await page.close();
  return { task, heap, longest: Math.max(0, ...longTasks.map(({ duration }) => duration)) };
}

const short = 100;
const long = 2000;

/** What it takes to open a conversation of 2,000 turns and 400,000 words, against one of 100 turns. */
export async function benchLong(profile: boolean): Promise<void> {
  const opened = await openBench();
  const cost = async (turns: number) => {
    const unread = await open(opened, 'unread', turns, profile);
    const read = await open(opened, 'read', turns, profile);
    out(
      `${turns} turns: ${unread.task.toFixed(0)} ms without, ${read.task.toFixed(0)} ms with; longest task ${unread.longest.toFixed(0)} and ${read.longest.toFixed(0)} ms; heap ${unread.heap.toFixed(0)} and ${read.heap.toFixed(0)} MB`,
    );
    return { task: read.task - unread.task, heap: read.heap - unread.heap };
  };
  const few = await cost(short);
  const many = await cost(long);
  await opened.close();
  const ratio = many.task / few.task / (long / short);
  target('time a turn in 2,000 turns against 100', ratio.toFixed(2), ratio < 1.5, 'below 1.5');
  const heap = many.heap / few.heap / (long / short);
  target('memory a turn in 2,000 turns against 100', heap.toFixed(2), heap < 1.5, 'below 1.5');
}
