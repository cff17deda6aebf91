import { startOwnPage, stopOwnPage } from '../content/own-page.ts';
import { ownTab } from '../platform/own-pages.ts';
import { openSidePanel } from '../platform/panel.ts';
import { extensionVersion } from '../platform/versions.ts';
import type { ReadingHost } from './host.ts';
import { watchOwnMarks } from './own-marks.ts';

/** The reading page's way to the browser. */
export function browserHost(): ReadingHost {
  let beside = { tab: -1, window: -1 };
  // Known before it is needed: a click must open the panel in its own turn of the event loop.
  void ownTab().then((own) => {
    if (own) beside = { tab: own.id, window: own.window };
  });
  return {
    read: startOwnPage,
    stop: stopOwnPage,
    watchMarks: (callback, signal) => void watchOwnMarks(callback, signal),
    openPanel: () => void openSidePanel(beside),
    version: extensionVersion(),
  };
}
