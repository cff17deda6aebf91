import { rootsWithin } from '../sites/shadow.ts';
import { browserPace, type Pace } from './pace.ts';
import { anyChange, longestWait, openingTime, shortestWait } from './search-pace.ts';

/**
 * Looks at a page now and whenever it has changed, and calls back each time it is likely to hold a chat, until the
 * signal aborts. Nothing runs while the page is quiet. This is all that most pages ever pay: the extension is asked
 * nothing, and what a browser has to make for a content script before its first use is left alone.
 * @param isLikely is given the page's roots: the document and every shadow root in it
 */
export const whenLikely = (
  doc: Document,
  isLikely: (roots: readonly ParentNode[]) => boolean,
  callback: () => void,
  signal: AbortSignal,
  pace: Pace = browserPace,
): void => {
  if (signal.aborted) return;
  let wait = shortestWait;
  let callOff: (() => void) | null = null;
  let path: string | undefined;

  const look = (): void => {
    callOff = null;
    wait = Math.min(wait * 2, longestWait);
    const roots = rootsWithin(doc);
    // Should this look go wrong, the page may be another at the next.
    observer.disconnect();
    for (const root of roots) observer.observe(root, anyChange);
    if (isLikely(roots)) callback();
  };
  const lookIn = (delay: number): void => {
    callOff ??= pace.after(delay, look);
  };
  const observer = new MutationObserver(() => {
    const { pathname } = doc.location;
    // Another page of the same document: it is shown at once.
    if (pathname !== path) wait = shortestWait;
    path = pathname;
    lookIn(wait);
  });
  // What the reader opens may stand in a shadow root, where no observer sees it.
  const onDone = ({ type, key }: Partial<KeyboardEvent>): void => {
    if (type === 'click' || key === 'Enter') lookIn(openingTime);
  };
  for (const type of ['click', 'keydown'])
    doc.defaultView?.addEventListener(type, onDone, { signal, capture: true, passive: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    callOff?.();
  });
  look();
};
