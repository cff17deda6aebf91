import { askBackground, hearExtension, isExtensionAlive } from '../platform/ask.ts';
import { ownSiteIn } from '../platform/own-sites.ts';
import { noEntries } from '../platform/site-entries.ts';
import { ownSitesKey } from '../platform/stored-keys.ts';
import { watchStored } from '../platform/watch-stored.ts';
import { mayHoldMessages } from '../sites/may-hold-chat.ts';
import type { Reader } from '../sites/site.ts';
import type { ChatScript } from './chat-script.ts';
import { reportFaults } from './faults.ts';
import { watchMayRead } from './may-read.ts';
import { whenReader } from './navigation.ts';
import { browserPace } from './pace.ts';

/** Brings what searches a page and follows its chat; null where it cannot be had now. */
type Load = () => Promise<ChatScript | null>;

/** A load that failed is tried again, first after this time (ms), then each time after twice as long, and so often. */
const shortestRest = 200;
const mostFailures = 7;

/** The copy of the content script that runs in this world; a new one stops it. */
const place = globalThis as { personaLens?: AbortController };

/**
 * Reads this page from now on: finds its chat, marks what the background finds in it, answers the reader.
 * @param load called once the page may hold a chat: no other page pays for what a chat needs
 * @param siteName what to call the page where it is no chat site's
 */
export function startContent(load: Load, siteName?: string): void {
  place.personaLens?.abort();
  const life = new AbortController();
  place.personaLens = life;
  let reading: AbortController | null = null;
  reportFaults(life.signal);
  watchMayRead((may) => {
    if (may) reading ??= readPage(life, load, siteName);
    else {
      reading?.abort();
      reading = null;
    }
  }, life.signal);
  hearExtension((message) => {
    if (message.name === 'access-ended' && new RegExp(message.addresses).test(location.href)) life.abort();
  }, life.signal);
  // A page out of the back and forward cache has slept through all that was said, and was reported gone.
  const onShown = ({ persisted }: PageTransitionEvent): void => {
    if (!persisted) return;
    if (isExtensionAlive()) startContent(load, siteName);
    else life.abort();
  };
  addEventListener('pageshow', onShown, { signal: life.signal });
}

/** Stops the reading of this page; a page of our own that shows no conversation now has nothing to be read. */
export function stopContent(): void {
  place.personaLens?.abort();
}

function readPage(life: AbortController, load: Load, siteName?: string): AbortController {
  const reading = new AbortController();
  let following = new AbortController();
  life.signal.addEventListener('abort', () => reading.abort(), { signal: reading.signal });
  reading.signal.addEventListener('abort', () => following.abort());
  let script: ChatScript | null = null;
  let isLoading = false;
  let failures = 0;
  const onReader = (found: Reader | null): void => {
    following.abort();
    following = new AbortController();
    if (found)
      script?.follow({ ...found, siteName: siteName ?? found.siteName }, following.signal, () =>
        life.abort(),
      );
  };
  const bring = async (lookAgain: () => void): Promise<void> => {
    if (isLoading) return;
    isLoading = true;
    script = await load();
    isLoading = false;
    if (script) lookAgain();
    else if (!isExtensionAlive()) life.abort();
    else {
      failures += 1;
      // A quiet page would give no other occasion to look for its chat.
      if (failures <= mostFailures) browserPace.after(shortestRest * 2 ** failures, lookAgain);
    }
  };
  let search = new AbortController();
  let taught: string | null = null;
  let entries = noEntries;
  const onOwnSites = (stored: unknown): void => {
    const own = ownSiteIn(stored, location.host);
    if (JSON.stringify(own) === taught) return;
    taught = JSON.stringify(own);
    search.abort();
    search = new AbortController();
    following.abort();
    const find = (roots: readonly ParentNode[], lookAgain: () => void): Reader | null => {
      if (script) return script.find(document, entries, own);
      if (mayHoldMessages(document, roots, entries, own)) void bring(lookAgain);
      return null;
    };
    whenReader(document, find, onReader, AbortSignal.any([search.signal, reading.signal]));
  };
  void askBackground({ name: 'site-entries' }).then((reply) => {
    if (reading.signal.aborted) return;
    if (reply.ok) entries = reply.value;
    void watchStored(ownSitesKey, onOwnSites, reading.signal);
  });
  return reading;
}
