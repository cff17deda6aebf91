import { type Opened, welcomePage } from '../../../src/cli/browsers.ts';

/** Sets the clock that the extension's background sees: so many milliseconds from the true time. */
async function setInBackground(
  { kind, browser }: Opened,
  own: Awaited<ReturnType<typeof welcomePage>>,
  by: number,
) {
  if (kind === 'chromium') {
    const target = await browser.waitForTarget((candidate) => candidate.type() === 'service_worker');
    const worker = await target.worker();
    await worker?.evaluate((shift) => {
      Date.now = () => Math.round(performance.timeOrigin + performance.now()) + shift;
    }, by);
    return;
  }
  await own.evaluate(async (shift) => {
    const { browser: api = chrome } = globalThis as { browser?: typeof chrome };
    const background = (await api.runtime.getBackgroundPage()) as unknown as typeof globalThis;
    background.Date.now = () => Math.round(performance.timeOrigin + performance.now()) + shift;
  }, by);
}

/**
 * Sets the clock as the extension's background and its content scripts see it, in the page that an address pattern
 * names: so many milliseconds from the true time. What measures spans of time is no clock that anyone sets, and is left.
 */
export async function setClock(opened: Opened, pattern: string, by: number): Promise<void> {
  const own = await welcomePage(opened);
  await setInBackground(opened, own, by);
  await own.evaluate(
    async (url, shift) => {
      const { browser: api = chrome } = globalThis as { browser?: typeof chrome };
      const [tab] = await api.tabs.query({ url });
      await api.scripting.executeScript({
        target: { tabId: tab?.id ?? -1 },
        args: [shift],
        func: (milliseconds) => {
          Date.now = () => Math.round(performance.timeOrigin + performance.now()) + milliseconds;
        },
      });
    },
    pattern,
    by,
  );
}
