import type { Page } from 'puppeteer-core';

interface TraceEvent {
  name: string;
  /** `X` for what has a length. */
  ph: string;
  pid: number;
  tid: number;
  /** When it began and how long it took, in microseconds by the clock. */
  ts: number;
  dur?: number;
  /** How long in microseconds of the thread's processor time. */
  tdur?: number;
  args: {
    name?: string;
    data?: { url?: string; frames?: { url: string; processId: number }[] };
  };
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

async function traced(
  page: Page,
  categories: string[],
  work: () => Promise<unknown>,
): Promise<{ events: TraceEvent[]; pid: number }> {
  await page.tracing.start({ categories });
  await work();
  const trace = await page.tracing.stop();
  const { traceEvents: events } = JSON.parse(new TextDecoder().decode(trace)) as {
    traceEvents: TraceEvent[];
  };
  const frames = events.flatMap(({ args }) => args.data?.frames ?? []);
  const inPage = events.find(({ args }) => args.data?.url === page.url());
  const pid = frames.find(({ url }) => url === page.url())?.processId ?? inPage?.pid;
  if (pid === undefined) throw new Error('The trace does not tell which process the page runs in');
  return { events, pid };
}

/** Counts what runs script in a page while something happens, in the extension's world too. */
export async function wakesDuring(page: Page, work: () => Promise<unknown>): Promise<Wakes> {
  const categories = ['devtools.timeline', 'disabled-by-default-devtools.timeline'];
  const { events, pid } = await traced(page, categories, work);
  const wakes: Wakes = {};
  for (const { name, pid: of } of events)
    if (of === pid && waking.has(name)) wakes[name] = (wakes[name] ?? 0) + 1;
  return wakes;
}

/** The page's own drawing, and the tidying that falls due at any time: neither is done by a content script. */
const drawing =
  /^(?:UpdateLayoutTree|Layout|PrePaint|Paint|Layerize|Commit|ParseHTML|M(?:aj|in)orGC|V8\.GC.*)$/;
const script = /^(?:EvaluateScript|FunctionCall|RunMicrotasks|TimerFire|v8\.callFunction|v8\.run)$/;

/** Whether an event is the one that runs an extension's content script. */
const isContentScript = ({ name, args }: TraceEvent): boolean =>
  name === 'EvaluateScript' && (args.data?.url?.startsWith('chrome-extension:') ?? false);

/**
 * Milliseconds of processor time that a page's main thread spent while something happened, from the task on that ran
 * a content script, and without the page's own drawing. What script makes the browser lay out counts as script.
 * @throws when no content script ran
 */
export async function spentFromContentScript(page: Page, work: () => Promise<unknown>): Promise<number> {
  const { events, pid } = await traced(page, ['toplevel', 'devtools.timeline', 'v8'], work);
  const inPage = events.filter(({ pid: of }) => of === pid);
  const thread = inPage.find(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain');
  const spans = inPage
    .filter(({ ph, tid }) => ph === 'X' && tid === thread?.tid)
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  const first = spans.find(isContentScript);
  if (!first) throw new Error('No content script ran in the page');
  const endOf = ({ ts, dur = 0 }: TraceEvent): number => ts + dur;
  const open: TraceEvent[] = [];
  let spent = 0;
  for (const span of spans) {
    while (open.length > 0 && endOf(open.at(-1) as TraceEvent) <= span.ts) open.pop();
    if (endOf(open[0] ?? span) >= first.ts) {
      if (open.length === 0) spent += span.tdur ?? 0;
      const isInside = open.some(({ name }) => drawing.test(name) || script.test(name));
      if (!isInside && drawing.test(span.name)) spent -= span.tdur ?? 0;
    }
    open.push(span);
  }
  return spent / 1000;
}
