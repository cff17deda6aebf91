import type { Page, Protocol } from 'puppeteer-core';

/** One function and what was called from it, in milliseconds. */
export interface Cost {
  name: string;
  self: number;
}

export interface OwnCost {
  /** Time in which code of the extension was on the stack. */
  total: number;
  /** Its functions and what they called in the browser, the dearest first. */
  functions: readonly Cost[];
}

type Profile = Protocol.Profiler.Profile;

function ownCost({ nodes, samples = [], timeDeltas = [] }: Profile): OwnCost {
  const parents = new Map<number, number>();
  const byId = new Map(nodes.map((node) => [node.id, node]));
  for (const { id, children = [] } of nodes) for (const child of children) parents.set(child, id);
  const callerOf = (id: number): string | null => {
    for (let at: number | undefined = id; at !== undefined; at = parents.get(at)) {
      const frame = byId.get(at)?.callFrame;
      if (frame?.url.startsWith('chrome-extension:'))
        return `${frame.functionName || 'anonymous'}:${frame.columnNumber}`;
    }
    return null;
  };
  const times = new Map<string, number>();
  samples.forEach((id, index) => {
    const caller = callerOf(id);
    if (!caller) return;
    const called = byId.get(id)?.callFrame;
    const name = called?.url ? caller : `${caller} > ${called?.functionName}`;
    times.set(name, (times.get(name) ?? 0) + (timeDeltas[index + 1] ?? 0) / 1000);
  });
  const functions = [...times].map(([name, self]) => ({ name, self })).sort((a, b) => b.self - a.self);
  return { total: functions.reduce((sum, { self }) => sum + self, 0), functions };
}

/** Samples the stack of a page's main thread while something happens, and says what the extension's code took. */
export async function profiled(
  page: Page,
  work: () => Promise<unknown>,
  microseconds = 500,
): Promise<OwnCost> {
  const session = await page.createCDPSession();
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: microseconds });
  await session.send('Profiler.start');
  await work();
  const { profile } = await session.send('Profiler.stop');
  await session.detach();
  return ownCost(profile);
}
