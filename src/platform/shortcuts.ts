import { browser } from './browser.ts';

/** What is there of the API: Firefox for Android has no shortcuts. */
const commands = (): typeof browser.commands | undefined => browser.commands;

/**
 * The key that hides and shows all marks, as the browser writes it: empty where none is set, null where the browser
 * knows no shortcuts.
 */
export async function toggleShortcut(): Promise<string | null> {
  const all = await commands()?.getAll();
  if (!all) return null;
  return all.find(({ name }) => name === 'toggle-marks')?.shortcut ?? '';
}

/** Opens the browser's own page on which the shortcuts of extensions are set. */
export async function openShortcutPage(): Promise<void> {
  if (import.meta.env.MODE === 'firefox') await browser.commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
