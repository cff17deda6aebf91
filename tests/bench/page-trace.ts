import type { Page } from 'puppeteer-core';

interface TraceEvent {
  name: string;
  pid: number;
  args: { data?: { url?: string; frames?: { url: string; processId: number }[] } };
}

/** What makes a page's main thread run script: counts by the name that DevTools gives them. */
export type Wakes = Record<string, number>;

const waking = new Set([
  'TimerInstall',
  'TimerFire',
  'RequestAnimationFrame',
  'FireAnimationFrame',
  'RequestIdleCallback',
  'FireIdleCallback',
  'FunctionCall',
  'EvaluateScript',
]);

/** Counts what runs script in a page while something happens, in the extension's world too. */
export async function wakesDuring(page: Page, work: () => Promise<unknown>): Promise<Wakes> {
  await page.tracing.start({ categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline'] });
  await work();
  const trace = await page.tracing.stop();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: TraceEvent[] };
  const frames = traceEvents.flatMap(({ args }) => args.data?.frames ?? []);
  const process = frames.find(({ url }) => url === page.url())?.processId;
  if (process === undefined) throw new Error('The trace does not tell which process the page runs in');
  const wakes: Wakes = {};
  for (const { name, pid } of traceEvents)
    if (pid === process && waking.has(name)) wakes[name] = (wakes[name] ?? 0) + 1;
  return wakes;
}
