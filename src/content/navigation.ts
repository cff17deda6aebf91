import { holds, parentAcross, rootsWithin } from '../sites/shadow.ts';
import type { Reader } from '../sites/site.ts';
import { browserPace, type Pace } from './pace.ts';
import { anyChange, longestWait, openingTime, shortestWait } from './search-pace.ts';

const withoutFragment = (href: string): string => href.replace(/#.*$/, '');

interface NavigationSource {
  addEventListener(type: 'currententrychange', listener: () => void, options: { signal: AbortSignal }): void;
}

/**
 * Calls back when the page's address changes without a new page being loaded; a change of the fragment alone does
 * not count. Browsers that do not tell scripts of `pushState` are followed by the page's title, which changes too.
 */
export const onNavigation = (view: Window, callback: () => void, signal: AbortSignal): void => {
  if (signal.aborted) return;
  let address = withoutFragment(view.location.href);
  const check = () => {
    const now = withoutFragment(view.location.href);
    if (now === address) return;
    address = now;
    callback();
  };
  const { navigation } = view as { navigation?: NavigationSource };
  navigation?.addEventListener('currententrychange', check, { signal });
  for (const event of ['popstate', 'pageshow'] as const) view.addEventListener(event, check, { signal });
  if (navigation || !view.document.head) return;
  const titles = new MutationObserver(check);
  titles.observe(view.document.head, { childList: true, subtree: true, characterData: true });
  signal.addEventListener('abort', () => titles.disconnect());
};

/** So many times a page that goes on building itself is searched for something better than a provisional reader. */
const mostSecondLooks = 4;

/**
 * Waits for a chat to appear in a page, and calls back with its reader; with null when it goes away, and with the
 * next reader when another takes its place. Nothing runs while the page is quiet.
 * @param find looks for a chat in the page as it is now
 */
export const whenReader = (
  doc: Document,
  find: () => Reader | null,
  callback: (reader: Reader | null) => void,
  signal: AbortSignal,
  pace: Pace = browserPace,
): void => {
  if (signal.aborted) return;
  let current: Reader | null = null;
  let wait = shortestWait;
  let secondLooks = 0;
  let callOff: (() => void) | null = null;

  const isSettled = () =>
    current?.root.isConnected === true && (!current.provisional || secondLooks >= mostSecondLooks);

  const search = () => {
    callOff = null;
    wait = Math.min(wait * 2, longestWait);
    const roots = rootsWithin(doc);
    // Should this look go wrong, the page may be another at the next.
    observe(roots);
    const found = find();
    const isSame =
      found?.root === current?.root &&
      found?.siteId === current?.siteId &&
      found?.otherRoots?.length === current?.otherRoots?.length &&
      found?.provisional === current?.provisional;
    if (isSame) secondLooks += 1;
    else {
      current = found;
      wait = shortestWait;
      secondLooks = 0;
    }
    if (!isSame || isSettled()) observe(roots);
    if (!isSame) callback(found);
  };

  const searchSoon = (delay: number) => {
    callOff ??= pace.after(delay, search);
  };

  const observer = new MutationObserver(() => {
    if (!isSettled()) searchSoon(current && !current.root.isConnected ? 0 : wait);
  });

  /** Once a chat is settled, only the lists that its root could vanish from are watched; before, the page. */
  const observe = (roots: readonly ParentNode[]) => {
    observer.disconnect();
    if (current && isSettled())
      for (let node = parentAcross(current.root); node; node = parentAcross(node))
        observer.observe(node, { childList: true });
    else for (const root of roots) observer.observe(root, anyChange);
  };

  signal.addEventListener('abort', () => {
    observer.disconnect();
    callOff?.();
  });
  const lookAgain = (delay: number, alreadyLooked: number) => {
    secondLooks = alreadyLooked;
    wait = delay;
    observe(rootsWithin(doc));
    searchSoon(delay);
  };
  const view = doc.defaultView;
  if (view) onNavigation(view, () => lookAgain(shortestWait, 0), signal);
  const onDone = (event: Event) => {
    // A widget may be opened minutes after the page has settled, and in a shadow root where no observer sees it: what
    // the reader does outside the chat makes it worth another look. A quiet page costs nothing.
    if (event.type === 'click' || (event as KeyboardEvent).key === 'Enter') {
      const [target] = event.composedPath();
      const isInChat = current && target && holds(current.root, target as Node);
      if (!isInChat && (!current || current.provisional)) lookAgain(openingTime, mostSecondLooks - 2);
    } else if (event.type !== 'keydown' && !current && !doc.hidden)
      // A chat that is told by the place of its messages has none in a frame without a size, nor before its styles have
      // come; and no change of the page says when it has.
      searchSoon(wait);
  };
  for (const type of ['click', 'keydown', 'load', 'resize', 'visibilitychange'])
    view?.addEventListener(type, onDone, { signal, capture: true, passive: true });
  search();
};
