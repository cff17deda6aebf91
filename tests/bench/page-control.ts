import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Opened, openBrowser } from '../../src/cli/browsers.ts';
import { findBrowser, missingBrowser } from '../../src/cli/browsers-find.ts';

/**
 * Opens a Chromium with an extension of the same shape whose scripts are empty: what a page pays with it is the
 * browser's own doing, not ours.
 * @param host where its content script runs
 */
export async function openControl(host: string): Promise<Opened> {
  const found = findBrowser('chromium');
  if (!found) throw new Error(missingBrowser(['chromium']));
  const folder = mkdtempSync(join(tmpdir(), 'persona-lens-control-'));
  const write = (name: string, text: string): void => writeFileSync(join(folder, name), text);
  write(
    'manifest.json',
    JSON.stringify({
      manifest_version: 3,
      name: 'Control',
      version: '1',
      background: { service_worker: 'background.js' },
      content_scripts: [{ matches: [`https://${host}/*`], js: ['content.js'], run_at: 'document_idle' }],
      permissions: ['storage'],
      host_permissions: [`https://${host}/*`],
    }),
  );
  write('background.js', '');
  write('content.js', '');
  const opened = await openBrowser(found, folder, { headless: true, width: 1280, height: 900 });
  return {
    ...opened,
    close: async () => {
      await opened.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
