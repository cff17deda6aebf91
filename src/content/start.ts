import { askBackground, hearExtension, isExtensionAlive } from '../platform/ask.ts';
import { ownSiteIn } from '../platform/own-sites.ts';
import { type Reasoning, settingsFrom } from '../platform/settings.ts';
import { noEntries } from '../platform/site-entries.ts';
import { ownSitesKey, settingsKey } from '../platform/stored-keys.ts';
import { watchStored } from '../platform/watch-stored.ts';
import { findReaderBy } from '../sites/find-reader.ts';
import type { Reader } from '../sites/site.ts';
import { withReasoning } from '../sites/with-reasoning.ts';
import { reportFaults } from './faults.ts';
import { follow } from './follow.ts';
import { watchMayRead } from './may-read.ts';
import { whenReader } from './navigation.ts';

/** The copy of the content script that runs in this world; a new one stops it. */
const place = globalThis as { personaLens?: AbortController };

/**
 * Reads this page from now on: finds its chat, marks what the background finds in it, answers the reader.
 * @param siteName what to call the page where it is no chat site's
 */
export function startContent(siteName?: string): void {
  place.personaLens?.abort();
  const life = new AbortController();
  place.personaLens = life;
  let reading: AbortController | null = null;
  reportFaults(life.signal);
  watchMayRead((may) => {
    if (may) reading ??= readPage(life, siteName);
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
    if (isExtensionAlive()) startContent(siteName);
    else life.abort();
  };
  addEventListener('pageshow', onShown, { signal: life.signal });
}

/** Stops the reading of this page; a page of our own that shows no conversation now has nothing to be read. */
export function stopContent(): void {
  place.personaLens?.abort();
}

function readPage(life: AbortController, siteName?: string): AbortController {
  const reading = new AbortController();
  let following = new AbortController();
  life.signal.addEventListener('abort', () => reading.abort(), { signal: reading.signal });
  reading.signal.addEventListener('abort', () => following.abort());
  let found: Reader | null = null;
  let reasoning: Reasoning | null = null;
  const begin = (): void => {
    following.abort();
    following = new AbortController();
    if (!found || !reasoning) return;
    const named = { ...found, siteName: siteName ?? found.siteName };
    follow(reasoning === 'mark' ? withReasoning(named) : named, following.signal, () => life.abort());
  };
  const onReader = (reader: Reader | null): void => {
    found = reader;
    begin();
  };
  const onSettings = (stored: unknown): void => {
    const wanted = settingsFrom(stored).reasoning;
    if (wanted === reasoning) return;
    reasoning = wanted;
    begin();
  };
  void watchStored(settingsKey, onSettings, reading.signal);
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
    const signal = AbortSignal.any([search.signal, reading.signal]);
    whenReader(document, () => findReaderBy(document, entries, own), onReader, signal);
  };
  void askBackground({ name: 'site-entries' }).then((reply) => {
    if (reading.signal.aborted) return;
    if (reply.ok) entries = reply.value;
    void watchStored(ownSitesKey, onOwnSites, reading.signal);
  });
  return reading;
}
