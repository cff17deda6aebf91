/**
 * What the extension costs a page, in a real Chromium over the built extension: `npm run bench:page`.
 * `--ui NAME` streams into one chat UI alone, `--words N` a shorter reply, `--runs N` more pairs, `--only PART` one of
 * stream, quiet, other, long; `--profile` says where the time goes. Times are processor time of the page's main
 * thread, so that a busy machine counts little; pages with and without the extension run at the same time.
 */
import { execFileSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import type { ChatUi } from '../browser/support/chat-ui.ts';
import { serve } from '../chats/ui/serve.ts';
import { builtPages } from '../chats/ui/vite.config.ts';
import { benchOther } from './page-other.ts';
import { reachedAll } from './page-report.ts';
import { benchLong, benchQuiet } from './page-rest.ts';
import { benchStream } from './page-stream.ts';

const { values } = parseArgs({
  options: {
    ui: { type: 'string', multiple: true, default: ['assistant-ui', 'deep-chat', 'chatscope'] },
    words: { type: 'string', default: '5000' },
    runs: { type: 'string', default: '1' },
    only: { type: 'string' },
    profile: { type: 'boolean', default: false },
  },
});
const isWanted = (part: string): boolean => (values.only ?? part) === part;

execFileSync(
  process.execPath,
  ['node_modules/vite/bin/vite.js', 'build', '--config', 'tests/chats/ui/vite.config.ts'],
  { env: { ...process.env, NODE_ENV: 'production' } },
);
const { origin, close } = await serve(builtPages);
const options = { origin, words: Number(values.words), runs: Number(values.runs), profile: values.profile };
try {
  if (isWanted('stream')) for (const ui of values.ui) await benchStream(ui as ChatUi, options);
  if (isWanted('quiet')) await benchQuiet();
  if (isWanted('other')) await benchOther(12, options.profile);
  if (isWanted('long')) await benchLong(options.profile);
} finally {
  await close();
}
process.exitCode = reachedAll() ? 0 : 1;
