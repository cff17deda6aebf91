import { askBackground, isExtensionAlive } from '../platform/ask.ts';
import { type OwnSite, ownSiteIn } from '../platform/own-sites.ts';
import { mayHoldMessages } from '../sites/may-hold-chat.ts';
import { signsAt } from '../sites/signs.ts';
import type { ChatScript } from './chat-script.ts';
import { reportFaults, tellFault } from './faults.ts';
import { watchMayRead } from './may-read.ts';
import { browserPace } from './pace.ts';
import { mostFailures, shortestRest } from './retries.ts';
import { whenLikely } from './scout.ts';

/** Brings what searches a page and follows its chat; null where it cannot be had now. */
type Load = () => Promise<ChatScript | null>;

/** What the scripts of the extension leave each other in their world, which no page sees. */
export interface World {
  /** The copy of the content script that runs here; a new one stops it. */
  personaLens?: AbortController;
  /** Whether the page is of a site that the reader taught: it may show messages where nothing else says so. */
  personaLensTaught?: boolean;
  /** Has that copy read the page at once. */
  personaLensBegin?: () => void;
}

const place = globalThis as World;

/** What a page draws in its first moments is looked at together with what it came with, after this time (ms). */
const firstLook = 200;

/**
 * Reads this page from now on: finds its chat, marks what the background finds in it, answers the reader. Before the
 * page is likely to hold a chat, or known to be of a site that the reader taught, it is looked at and nothing else.
 * @param load called once the page may hold a chat: no other page pays for what a chat needs
 * @param siteName what to call the page where it is no chat site's
 */
export function startContent(load: Load, siteName?: string): void {
  place.personaLens?.abort();
  const life = new AbortController();
  place.personaLens = life;
  const isOwnPage = siteName !== undefined;
  const scouting = new AbortController();
  const begin = (delay: number): void => {
    if (scouting.signal.aborted) return;
    scouting.abort();
    whenShown(life.signal, () => {
      if (isExtensionAlive()) readPage(life, load, delay, siteName);
    });
  };
  life.signal.addEventListener('abort', () => scouting.abort());
  place.personaLensBegin = () => begin(0);
  if (isOwnPage) begin(0);
  else if (place.personaLensTaught) begin(firstLook);
  else
    browserPace.after(firstLook, () => whenLikely(document, likelyBy(null), () => begin(0), scouting.signal));
}

/** A page that the browser loads before the reader goes to it may wait for long, and the background does not hear it. */
function whenShown(signal: AbortSignal, callback: () => void): void {
  if ((document as { prerendering?: boolean }).prerendering)
    document.addEventListener('prerenderingchange', callback, { signal, once: true });
  else callback();
}

/** Stops the reading of this page; a page of our own that shows no conversation now has nothing to be read. */
export function stopContent(): void {
  place.personaLens?.abort();
}

const likelyBy =
  (own: OwnSite | null) =>
  (roots: readonly ParentNode[]): boolean => {
    try {
      return mayHoldMessages(document, roots, signsAt(location.hostname), own);
    } catch (error) {
      tellFault(error);
      return false;
    }
  };

/** @param delay how long the page is left to draw itself before the first look, in milliseconds */
function readPage(life: AbortController, load: Load, delay: number, siteName?: string): void {
  const { signal: alive } = life;
  /** Searches the page, then reads it, for as long as the reader wants that. */
  let reading: AbortController | undefined;
  /** What the reader taught of this site, by which the page is being read, as JSON. */
  let taught: string | undefined;
  let rest = delay;
  let failures = 0;
  let bringing: ReturnType<typeof brought> | null = null;

  const stop = (): void => {
    reading?.abort();
    taught = undefined;
  };
  const brought = async () => {
    const [script, entries] = await Promise.all([load(), askBackground({ name: 'site-entries' })]);
    if (script && entries.ok) return { script, entries: entries.value };
    bringing = null;
    return null;
  };
  const read = (stored: unknown): void => {
    const own = ownSiteIn(stored, location.host);
    const ownNow = JSON.stringify(own);
    if (ownNow === taught) return;
    stop();
    taught = ownNow;
    reading = new AbortController();
    const { signal } = reading;
    const search = new AbortController();
    signal.addEventListener('abort', () => search.abort());
    let isTrying = false;
    const tryToRead = async (): Promise<void> => {
      if (isTrying || search.signal.aborted) return;
      isTrying = true;
      bringing ??= brought();
      const has = await bringing;
      isTrying = false;
      if (signal.aborted) return;
      if (has) {
        search.abort();
        has.script.read({ entries: has.entries, own, siteName, onEnd: () => life.abort() }, signal);
      } else if (!isExtensionAlive()) life.abort();
      else {
        failures += 1;
        // A quiet page would give no other occasion to look for its chat.
        if (failures <= mostFailures) browserPace.after(shortestRest * 2 ** failures, tryToRead);
      }
    };
    const isLikely = siteName === undefined ? likelyBy(own) : () => true;
    browserPace.after(rest, () => whenLikely(document, isLikely, tryToRead, search.signal));
    rest = 0;
  };
  alive.addEventListener('abort', stop);
  reportFaults(alive);
  const known = watchMayRead((may, ownSites) => {
    if (may) read(ownSites);
    else stop();
  }, alive);
  // A page out of the back and forward cache has slept through all that was said, and was reported gone.
  const onShown = ({ persisted }: PageTransitionEvent): void => {
    if (!persisted) return;
    if (isExtensionAlive()) startContent(load, siteName);
    else life.abort();
  };
  // Not before: on most pages the event of their first showing is over by then, and costs nothing.
  void known.then(() => addEventListener('pageshow', onShown, { signal: alive }));
}
