import type { CDPSession, Page } from 'puppeteer-core';

/** What a page's main thread did in a span of time, in milliseconds of processor time. */
export interface Spent {
  /** Everything. */
  task: number;
  script: number;
  layout: number;
  style: number;
  /** How often the page was laid out and its styles were computed. */
  layouts: number;
  styles: number;
  /** The length of the span by the clock, in milliseconds. */
  wall: number;
}

declare global {
  interface Window {
    /** The tasks over 50 ms since the page was opened: when they began and how long they took, in milliseconds. */
    longTasks: { startTime: number; duration: number }[];
  }
}

/** Notes long tasks from the page's start on; those of scripts in isolated worlds are among them. */
export const watchLongTasks = (page: Page): Promise<unknown> =>
  page.evaluateOnNewDocument(() => {
    window.longTasks = [];
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries()) window.longTasks.push({ startTime, duration });
    }).observe({ type: 'longtask', buffered: true });
  });

/** Counts what a page's main thread does. Processor time, not the clock's: other programs do not count. */
export class Meter {
  private constructor(private readonly session: CDPSession) {}

  static async of(page: Page): Promise<Meter> {
    const session = await page.createCDPSession();
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    return new Meter(session);
  }

  private async now(): Promise<Spent> {
    const { metrics } = await this.session.send('Performance.getMetrics');
    const of = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? 0;
    return {
      task: of('TaskDuration') * 1000,
      script: of('ScriptDuration') * 1000,
      layout: of('LayoutDuration') * 1000,
      style: of('RecalcStyleDuration') * 1000,
      layouts: of('LayoutCount'),
      styles: of('RecalcStyleCount'),
      wall: performance.now(),
    };
  }

  /** The memory of all scripts of the page, in megabytes, after it was tidied. */
  async heap(): Promise<number> {
    await this.session.send('HeapProfiler.collectGarbage');
    const { metrics } = await this.session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0) / 1e6;
  }

  /** What is spent while something happens. */
  async during(work: () => Promise<unknown>): Promise<Spent> {
    const before = await this.now();
    await work();
    const after = await this.now();
    const of = (key: keyof Spent): number => after[key] - before[key];
    return {
      task: of('task'),
      script: of('script'),
      layout: of('layout'),
      style: of('style'),
      layouts: of('layouts'),
      styles: of('styles'),
      wall: of('wall'),
    };
  }
}

export const median = (numbers: readonly number[]): number => {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1
    ? (sorted[middle] as number)
    : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
};
