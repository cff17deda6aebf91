import { askBackground, hearExtension, isExtensionAlive } from '../platform/ask.ts';
import { ownSiteIn } from '../platform/own-sites.ts';
import { noEntries } from '../platform/site-entries.ts';
import { atHost, onAnyHost } from '../sites/at-host.ts';
import { mayHoldMessages } from '../sites/may-hold-chat.ts';
import { signs } from '../sites/signs.ts';
import type { Reader } from '../sites/site.ts';
import type { ChatScript } from './chat-script.ts';
import { reportFaults } from './faults.ts';
import { watchMayRead } from './may-read.ts';
import { whenReader } from './navigation.ts';
import { browserPace } from './pace.ts';
import { mostFailures, shortestRest } from './retries.ts';

/** Brings what searches a page and follows its chat; null where it cannot be had now. */
type Load = () => Promise<ChatScript | null>;

/** What a page draws in its first moments is looked at together with what it came with, after this time (ms). */
const firstLook = 200;

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
  let reading: Reading | null = null;
  reportFaults(life.signal);
  const known = watchMayRead((may, ownSites) => {
    if (!may) reading?.stop();
    reading = may ? (reading ?? readPage(life, load, siteName)) : null;
    reading?.onOwnSites(ownSites);
  }, life.signal);
  // A page out of the back and forward cache has slept through all that was said, and was reported gone.
  const onShown = ({ persisted }: PageTransitionEvent): void => {
    if (!persisted) return;
    if (isExtensionAlive()) startContent(load, siteName);
    else life.abort();
  };
  // Not before: on most pages the event of their first showing is over by then, and costs nothing.
  void known.then(() => addEventListener('pageshow', onShown, { signal: life.signal }));
}

/** Stops the reading of this page; a page of our own that shows no conversation now has nothing to be read. */
export function stopContent(): void {
  place.personaLens?.abort();
}

/** What is known of the signs of a chat on this page. */
const signsHere = () => ({ here: atHost(signs, location.hostname), selfHosted: onAnyHost(signs) });

interface Reading {
  /** Takes what is stored of the sites that the reader has taught; what it does not know yet begins with the first. */
  onOwnSites(stored: unknown): void;
  stop(): void;
}

function readPage(life: AbortController, load: Load, siteName?: string): Reading {
  const reading = new AbortController();
  let following = new AbortController();
  life.signal.addEventListener('abort', () => reading.abort(), { signal: reading.signal });
  reading.signal.addEventListener('abort', () => following.abort());
  let script: ChatScript | null = null;
  let entries = noEntries;
  let hears = false;
  let isLoading = false;
  let failures = 0;
  let lookAgain = (): void => undefined;
  const isOwnPage = siteName !== undefined;
  const onReader = (found: Reader | null): void => {
    following.abort();
    following = new AbortController();
    if (found)
      script?.follow({ ...found, siteName: siteName ?? found.siteName }, following.signal, () =>
        life.abort(),
      );
  };
  /** From here on there is something to be taken back; before, the browser itself refuses what is to be brought. */
  const hearEnd = (): void => {
    if (hears) return;
    hears = true;
    hearExtension((message) => {
      if (message.name === 'access-ended' && new RegExp(message.addresses).test(location.href)) life.abort();
    }, reading.signal);
  };
  const bring = async (): Promise<void> => {
    if (isLoading) return;
    isLoading = true;
    hearEnd();
    const [brought, known] = await Promise.all([load(), askBackground({ name: 'site-entries' })]);
    isLoading = false;
    if (brought && known.ok) {
      script = brought;
      entries = known.value;
    }
    if (script) lookAgain();
    else if (!isExtensionAlive()) life.abort();
    else {
      failures += 1;
      // A quiet page would give no other occasion to look for its chat.
      if (failures <= mostFailures) browserPace.after(shortestRest * 2 ** failures, () => lookAgain());
    }
  };
  let search = new AbortController();
  let taught: string | null = null;
  const onOwnSites = (stored: unknown): void => {
    const own = ownSiteIn(stored, location.host);
    if (JSON.stringify(own) === taught) return;
    const isFirst = taught === null;
    taught = JSON.stringify(own);
    search.abort();
    search = new AbortController();
    following.abort();
    const find = (roots: readonly ParentNode[], again: () => void): Reader | null => {
      lookAgain = again;
      if (script) return script.find(document, entries, own);
      if (isOwnPage || mayHoldMessages(document, roots, signsHere(), own)) void bring();
      return null;
    };
    const signal = AbortSignal.any([search.signal, reading.signal]);
    browserPace.after(isFirst && !isOwnPage ? firstLook : 0, () =>
      whenReader(document, find, onReader, signal),
    );
  };
  return { onOwnSites, stop: () => reading.abort() };
}
