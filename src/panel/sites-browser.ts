import { takeBackAllowed, watchAllowed } from '../platform/allowed-sites.ts';
import { browser } from '../platform/browser.ts';
import { forgetOwnSites, keepOwnSites, watchOwnSites } from '../platform/own-sites-store.ts';
import { shownTab } from '../platform/panel-tab.ts';
import type { TeacherAnswers, ToTeacher } from '../platform/protocol.ts';
import { browserVersion, extensionVersion } from '../platform/versions.ts';
import type { SitesHost, TeachOutcome } from '../ui/sites-host.ts';

/** The script that runs in the page, as the build names it. Without the slash Firefox looks beside the panel's page. */
const teachingScript = '/src/content/teach.iife.js';

const frontTab = async (): Promise<number | null> => (await shownTab())?.id ?? null;

/** Puts the teaching script into the page in front. Returns its tab; null where the page may not be read. */
async function bringTeacher(frame: number): Promise<number | null> {
  const tab = await frontTab();
  if (tab === null) return null;
  try {
    await browser.scripting.executeScript({
      target: { tabId: tab, frameIds: [frame] },
      files: [teachingScript],
    });
    return tab;
  } catch {
    return null;
  }
}

const ask = async <M extends ToTeacher>(
  tab: number,
  frame: number,
  message: M,
): Promise<TeacherAnswers[M['name']]> => browser.tabs.sendMessage(tab, message, { frameId: frame });

async function teach(frame: number): Promise<TeachOutcome> {
  const tab = await bringTeacher(frame);
  if (tab === null) return 'not-allowed';
  const answer = await ask(tab, frame, { name: 'teach-site' }).catch(() => null);
  return answer?.outcome ?? 'gone';
}

/** The way of the sites' view to the browser. */
export const browserSites: SitesHost = {
  watchOwn: (callback, signal) => void watchOwnSites(callback, signal),
  keep: keepOwnSites,
  forget: forgetOwnSites,
  watchAllowed,
  takeBack: takeBackAllowed,
  teach,
  stopTeaching: (frame) =>
    void frontTab().then((tab) => {
      if (tab !== null) void ask(tab, frame, { name: 'stop-teaching' }).catch(() => null);
    }),
  count: async (site, frame) => {
    const tab = await bringTeacher(frame);
    return tab === null ? null : ask(tab, frame, { name: 'count-turns', site }).catch(() => null);
  },
  report: async (frame) => {
    const tab = await bringTeacher(frame);
    const answer = tab === null ? null : await ask(tab, frame, { name: 'describe-page' }).catch(() => null);
    return answer && `Persona Lens ${extensionVersion()}\n${browserVersion()}\n${answer.text}\n`;
  },
};
