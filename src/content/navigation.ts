import { findReader } from '../sites/index.ts';
import { parentAcross } from '../sites/shadow.ts';
import type { Reader } from '../sites/site.ts';
import { browserPace, type Pace } from './pace.ts';

const withoutFragment = (href: string): string => href.replace(/#.*$/, '');

interface NavigationSource {
  addEventListener(type: 'navigatesuccess', listener: () => void, options: { signal: AbortSignal }): void;
}

/**
 * Calls back when the page's address changes without a new page being loaded; a change of the fragment alone does
 * not count.
 */
export const onNavigation = (view: Window, callback: () => void, signal: AbortSignal): void => {
  let address = withoutFragment(view.location.href);
  const check = () => {
    const now = withoutFragment(view.location.href);
    if (now === address) return;
    address = now;
    callback();
  };
  const navigation = (view as { navigation?: NavigationSource }).navigation;
  navigation?.addEventListener('navigatesuccess', check, { signal });
  for (const event of ['popstate', 'pageshow'] as const) view.addEventListener(event, check, { signal });
};

/** The shortest and longest time between two searches of a page whose chat has not appeared, in milliseconds. */
const shortestWait = 100;
const longestWait = 2000;

/**
 * Waits for a chat to appear in a page, and calls back with its reader; with null when it goes away, and with the
 * next reader when another takes its place. Costs nothing while the page is quiet.
 */
export const whenReader = (
  doc: Document,
  host: string,
  callback: (reader: Reader | null) => void,
  signal: AbortSignal,
  pace: Pace = browserPace,
  find: (doc: Document, host: string) => Reader | null = findReader,
): void => {
  if (signal.aborted) return;
  let current: Reader | null = null;
  let wait = shortestWait;
  let callOff: (() => void) | null = null;

  const search = () => {
    callOff = null;
    const found = find(doc, host);
    wait = found ? shortestWait : Math.min(wait * 2, longestWait);
    if (found?.root === current?.root && found?.siteId === current?.siteId) return observe();
    current = found;
    observe();
    callback(found);
  };

  const observer = new MutationObserver(() => {
    if (current?.root.isConnected) return;
    callOff ??= pace.after(current ? 0 : wait, search);
  });

  /** With a chat, only the lists that its root could vanish from are watched; without, the page. */
  const observe = () => {
    observer.disconnect();
    if (!current) return observer.observe(doc, { subtree: true, childList: true });
    for (let node = parentAcross(current.root); node; node = parentAcross(node))
      observer.observe(node, { childList: true });
  };

  signal.addEventListener('abort', () => {
    observer.disconnect();
    callOff?.();
  });
  if (doc.defaultView)
    onNavigation(
      doc.defaultView,
      () => {
        callOff ??= pace.after(shortestWait, search);
      },
      signal,
    );
  search();
};
