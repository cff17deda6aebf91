import type { Page } from 'puppeteer-core';
import type { Opened } from '../../src/cli/browsers.ts';
import { until } from '../../src/cli/browsers-wait.ts';
import { type ChatUi, composers, say } from '../browser/support/chat-ui.ts';
import { openBench, readPage } from './page-browsers.ts';
import { Meter, median, type Spent, watchLongTasks } from './page-metrics.ts';
import { type OwnCost, profiled } from './page-profile.ts';
import { out, target } from './page-report.ts';

interface Run {
  spent: Spent;
  longTasks: unknown[];
  own: OwnCost | null;
}

/** Both run at the same time, so that the machine is as busy for the one as for the other. */
interface Pair {
  without: Run;
  with: Run;
}

export interface Options {
  origin: string;
  words: number;
  runs: number;
  /** Whether to say where the extension's time goes; the sampling itself then counts as the extension's. */
  profile: boolean;
}

/** A word comes every so many milliseconds. */
const wordTime = 10;
const startTimeout = 20_000;

async function stream(opened: Opened, ui: ChatUi, options: Options, isRead: boolean): Promise<Run> {
  const page: Page = await opened.browser.newPage();
  await watchLongTasks(page);
  await page.goto(`${options.origin}/${ui}/?words=${options.words}`);
  // The page draws itself first, here in two browsers at once: tasks of its own, long by the clock.
  await page.waitForSelector(composers[ui]);
  const drawn = await page.evaluate(() => new Promise<number>((done) => requestAnimationFrame(done)));
  if (isRead) await readPage(opened, page);
  const meter = await Meter.of(page);
  const limit = options.words * 40 + startTimeout;
  const reply = async (): Promise<void> => {
    await say(page, ui, 'What should I do on my balcony this year?');
    await page.waitForFunction(() => window.scripted.finished === 1, { polling: 500, timeout: limit });
    await new Promise((done) => setTimeout(done, 2500));
  };
  let own: OwnCost | null = null;
  const spent = await meter.during(async () => {
    if (isRead && options.profile) own = await profiled(page, reply);
    else await reply();
  });
  const longTasks = await page.evaluate(
    (from) => window.longTasks.filter(({ startTime }) => startTime >= from),
    drawn,
  );
  if (isRead) await until('marks', () => page.evaluate(() => CSS.highlights.size > 0));
  await page.close();
  return { spent, longTasks, own };
}

/** Streams a long reply into a chat UI with and without the extension reading the page. */
export async function streamPairs(ui: ChatUi, options: Options): Promise<Pair[]> {
  const [one, other] = await Promise.all([openBench(), openBench()]);
  const pairs: Pair[] = [];
  for (let run = 0; run < options.runs; run += 1) {
    const [readBy, unread] = run % 2 === 0 ? [one, other] : [other, one];
    const [withIt, without] = await Promise.all([
      stream(readBy, ui, options, true),
      stream(unread, ui, options, false),
    ]);
    pairs.push({ with: withIt, without });
  }
  await Promise.all([one.close(), other.close()]);
  return pairs;
}

const percent = (value: number): string => `${value.toFixed(1)} %`;
const ms = (value: number): string => `${value.toFixed(0)} ms`;
const describe = ({ spent, longTasks }: Run): string =>
  `${ms(spent.task)} of ${ms(spent.wall)} (script ${ms(spent.script)}, style ${ms(spent.style)}, layout ${ms(spent.layout)}, ${longTasks.length} long tasks)`;

/** Streams into one UI and prints what the extension added: the median over all pairs. */
export async function benchStream(ui: ChatUi, options: Options): Promise<void> {
  const pairs = await streamPairs(ui, options);
  const of = (measure: (pair: Pair) => number): number => median(pairs.map(measure));
  const more = ({ with: a, without: b }: Pair): number => a.spent.task - b.spent.task;
  for (const { with: a, without: b } of pairs) {
    out(`${ui}: without ${describe(b)}; with ${describe(a)}`);
    for (const { name, self } of a.own?.functions.slice(0, 25) ?? []) out(`  ${self.toFixed(1)} ms  ${name}`);
    if (a.own) out(`  ${a.own.total.toFixed(0)} ms in all`);
  }
  const share = of((pair) => (more(pair) / (options.words * wordTime)) * 100);
  out(
    `${ui}: the extension adds ${percent(of((pair) => (more(pair) / pair.without.spent.task) * 100))} to the page's own work`,
  );
  target(
    `${ui}: main-thread time added`,
    percent(share),
    share < 3,
    'under 3 % of the time that the reply takes',
  );
  const tasks = of(({ with: a, without: b }) => a.longTasks.length - b.longTasks.length);
  target(`${ui}: long tasks added`, String(tasks), tasks <= 0, 'none');
}
