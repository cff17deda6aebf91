import { askBackground, isExtensionAlive } from '../platform/ask.ts';
import { extension } from '../platform/content-api.ts';
import { faultText } from '../platform/fault-words.ts';
import { longestFault } from '../platform/protocol.ts';

/** A fault that comes again and again is told often enough. */
const mostTold = 9;

let told = 0;

/** Tells the background of an error in our own code; the page's own are none of ours. */
export function tellFault(error: unknown): void {
  // Once the extension is gone from under the page, there is no one to tell.
  if (!isExtensionAlive() || told >= mostTold) return;
  told += 1;
  const text = faultText(error);
  if (text.includes(extension().runtime.getURL('')))
    void askBackground({ name: 'fault', text: text.slice(0, longestFault) });
}

/** Tells it of those that nothing catches, until the signal aborts. Some browsers give us the page's own as well. */
export function reportFaults(signal: AbortSignal): void {
  told = 0;
  addEventListener('error', ({ error }) => tellFault(error), { signal });
  addEventListener('unhandledrejection', ({ reason }) => tellFault(reason), { signal });
}
