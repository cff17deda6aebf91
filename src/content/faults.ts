import { askBackground, isExtensionAlive } from '../platform/ask.ts';
import { extension } from '../platform/content-api.ts';
import { faultText } from '../platform/fault-words.ts';
import { longestFault } from '../platform/protocol.ts';

/** A fault that comes again and again is told often enough. */
const mostTold = 9;

/**
 * Tells the background of errors in our own code that nothing catches, until the signal aborts. The page's own errors
 * arrive here as well in some browsers; they are none of ours.
 */
export function reportFaults(signal: AbortSignal): void {
  let told = 0;
  const tell = (error: unknown): void => {
    // Once the extension is gone from under the page, there is no one to tell.
    if (!isExtensionAlive() || told >= mostTold) return;
    told += 1;
    const text = faultText(error);
    if (text.includes(extension().runtime.getURL('')))
      void askBackground({ name: 'fault', text: text.slice(0, longestFault) });
  };
  addEventListener('error', ({ error }) => tell(error), { signal });
  addEventListener('unhandledrejection', ({ reason }) => tell(reason), { signal });
}
