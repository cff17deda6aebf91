import { browser } from './browser.ts';

export const extensionVersion = (): string => browser.runtime.getManifest().version;

/** The browser and its version, as a report names them; browsers built on Chrome name themselves behind it. */
export function browserVersion(): string {
  const agent = navigator.userAgent;
  const found = /(?:Firefox|Edg|OPR)\/[\d.]+/.exec(agent) ?? /Chrome\/[\d.]+/.exec(agent);
  return found?.[0].replace('/', ' ') ?? 'unknown browser';
}
