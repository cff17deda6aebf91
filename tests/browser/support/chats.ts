import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';
import { buildFor } from '../../../src/cli/browsers.ts';
import { kinds } from '../../../src/cli/browsers-find.ts';
import { serve } from '../../chats/ui/serve.ts';
import { builtPages } from '../../chats/ui/vite.config.ts';

/** In a process of its own: here vitest has set the environment to test, and React would be built for development. */
const buildPages = (): Promise<unknown> =>
  promisify(execFile)(
    process.execPath,
    ['node_modules/vite/bin/vite.js', 'build', '--config', 'tests/chats/ui/vite.config.ts'],
    { env: { ...process.env, NODE_ENV: 'production' } },
  );

/** Builds the chat pages once and serves them while the tests run; the extension itself must have been built. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  for (const kind of kinds) {
    if (!existsSync(join(buildFor(kind), 'manifest.json')))
      throw new Error('The extension is not built: run `npm run build` first.');
  }
  await buildPages();
  const { origin, close } = await serve(builtPages);
  project.provide('chats', origin);
  return close;
}
