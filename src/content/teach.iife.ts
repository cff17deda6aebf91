import { isExtensionAlive } from '../platform/ask.ts';
import { ownSiteIn } from '../platform/own-sites.ts';
import { ownSitesKey } from '../platform/stored-keys.ts';
import { answerPanel } from '../platform/teach-link.ts';
import { type Stored, watchStored } from '../platform/watch-stored.ts';
import { countTurns } from '../sites/own.ts';
import { reportOf } from '../sites/own-report.ts';
import { Teaching } from './teach.tsx';

/**
 * The teaching script: put into a page by the panel when it is first needed there, so that no other page pays for it.
 * A second copy of a living one does nothing; one that outlived an update makes way.
 */
const place = globalThis as { personaLensTeacher?: { isAlive: () => boolean; stop: () => void } };

/** The entry of this page's host, as it is stored now. */
const ownSite = async () => {
  const once = new AbortController();
  const stored = await new Promise<Stored<typeof ownSitesKey>>(
    (resolve) => void watchStored([ownSitesKey], resolve, once.signal),
  );
  once.abort();
  return ownSiteIn(stored[ownSitesKey], location.host);
};

function begin(): void {
  const life = new AbortController();
  let teaching: AbortController | null = null;
  let end: ((outcome: 'kept' | 'cancelled') => void) | null = null;
  const stopTeaching = (outcome: 'kept' | 'cancelled'): void => {
    teaching?.abort();
    teaching = null;
    end?.(outcome);
    end = null;
  };
  place.personaLensTeacher = {
    isAlive: isExtensionAlive,
    stop: () => {
      stopTeaching('cancelled');
      life.abort();
    },
  };
  answerPanel(
    {
      'teach-site': () => {
        stopTeaching('cancelled');
        teaching = new AbortController();
        new Teaching(teaching.signal, stopTeaching);
        return new Promise((resolve) => {
          end = (outcome) => resolve({ outcome });
        });
      },
      'stop-teaching': () => {
        stopTeaching('cancelled');
        return null;
      },
      'count-turns': ({ site }) => (site.host === location.host ? countTurns(site, document) : null),
      'describe-page': async () => ({ text: reportOf(document, location.host, await ownSite()) }),
    },
    life.signal,
  );
}

if (!place.personaLensTeacher?.isAlive()) {
  place.personaLensTeacher?.stop();
  begin();
}
