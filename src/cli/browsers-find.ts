import { accessSync, constants } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

export type Kind = 'chromium' | 'firefox';
export const kinds: readonly Kind[] = ['chromium', 'firefox'];

/** An installed browser. */
export interface Found {
  kind: Kind;
  path: string;
}

const overrides: Record<Kind, string> = {
  chromium: 'CHROME_PATH',
  firefox: 'FIREFOX_PATH',
};

const commands: Record<Kind, readonly string[]> = {
  chromium: [
    'google-chrome-stable',
    'google-chrome',
    'chromium',
    'chromium-browser',
    'microsoft-edge-stable',
    'microsoft-edge',
  ],
  firefox: ['firefox', 'firefox-esr'],
};

const macApplications: Record<Kind, readonly string[]> = {
  chromium: ['Google Chrome', 'Chromium', 'Microsoft Edge'],
  firefox: ['Firefox'],
};

const windowsPrograms: Record<Kind, readonly string[]> = {
  chromium: [
    'Google\\Chrome\\Application\\chrome',
    'Chromium\\Application\\chrome',
    'Microsoft\\Edge\\Application\\msedge',
  ],
  firefox: ['Mozilla Firefox\\firefox'],
};

const folders = (...names: (string | undefined)[]): string[] => names.filter((name) => name !== undefined);

/** Every place where a browser of this kind may stand on this machine, the likeliest first. */
function places(kind: Kind): string[] {
  const { env } = process;
  const own = folders(env[overrides[kind]]);
  if (process.platform === 'darwin') {
    const roots = ['/Applications', join(homedir(), 'Applications')];
    const inside = macApplications[kind].flatMap((name) =>
      roots.map((root) => join(root, `${name}.app/Contents/MacOS/${kind === 'firefox' ? 'firefox' : name}`)),
    );
    return [...own, ...inside];
  }
  if (process.platform === 'win32') {
    const roots = folders(env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA);
    return [
      ...own,
      ...windowsPrograms[kind].flatMap((path) => roots.map((root) => join(root, `${path}.exe`))),
    ];
  }
  const roots = (env.PATH ?? '').split(delimiter).filter((root) => root !== '');
  return [...own, ...commands[kind].flatMap((name) => roots.map((root) => join(root, name)))];
}

function runs(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * The first installed browser of this kind, or null. CHROME_PATH and FIREFOX_PATH come before every other place.
 */
export function findBrowser(kind: Kind): Found | null {
  const path = places(kind).find(runs);
  return path === undefined ? null : { kind, path };
}

/** What to install where no browser of these kinds was found. */
export const missingBrowser = (wanted: readonly Kind[]): string =>
  wanted
    .map((kind) =>
      kind === 'chromium'
        ? 'No Chrome, Chromium or Edge was found: install one (Debian: apt-get install chromium), or set CHROME_PATH to its program.'
        : 'No Firefox was found: install it (Debian: apt-get install firefox-esr), or set FIREFOX_PATH to its program.',
    )
    .join('\n');
