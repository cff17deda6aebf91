import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildFor, openBrowser, welcomePage } from './browsers.ts';
import { type Found, findBrowser, type Kind, kinds, missingBrowser } from './browsers-find.ts';
import { build, Stop } from './build.ts';
import { takePictures } from './start-pictures.ts';

const usage = `npm start -- [--browser chromium|firefox] [--pictures DIR]

Opens an installed browser with Persona Lens on its demo conversation.
  --browser   which kind to take; without it, Chrome, Chromium or Edge come before Firefox
  --pictures  no window: writes pictures of the marked chat, the card and the panel to DIR`;

const say = (line: string): void => void process.stdout.write(`${line}\n`);

const isKind = (name: string): name is Kind => kinds.some((kind) => kind === name);

function readArguments(): { wanted: readonly Kind[]; pictures: string | null } {
  const options = { browser: { type: 'string' }, pictures: { type: 'string' } } as const;
  try {
    const { browser, pictures = null } = parseArgs({ options }).values;
    if (browser !== undefined && !isKind(browser))
      throw new Error(`There is no kind of browser "${browser}".`);
    return { wanted: browser === undefined ? kinds : [browser], pictures };
  } catch (error) {
    throw new Stop(`${error instanceof Error ? error.message : error}\n\n${usage}`);
  }
}

async function openForReader(found: Found): Promise<void> {
  const { env, platform } = process;
  if (platform === 'linux' && !env.DISPLAY && !env.WAYLAND_DISPLAY)
    throw new Stop('There is no screen here. Take pictures instead: npm start -- --pictures DIR');
  const opened = await openBrowser(found, buildFor(found.kind), { headless: false });
  await (await welcomePage(opened)).bringToFront();
  say(`Opened ${await opened.browser.version()} (${found.path}) with Persona Lens. Close it to end.`);
  const closed = new Promise<void>((done) => opened.browser.once('disconnected', () => done()));
  process.once('SIGINT', () => void opened.close());
  await closed;
}

async function main(): Promise<void> {
  const { wanted, pictures } = readArguments();
  const found = wanted.map(findBrowser).find((browser) => browser !== null);
  if (!found) throw new Stop(missingBrowser(wanted));
  say('Building the extension ...');
  await build();
  if (pictures === null) return openForReader(found);
  say(`Taking pictures with ${found.path} ...`);
  for (const file of await takePictures(found, resolve(pictures))) say(file);
}

try {
  await main();
} catch (error) {
  process.stderr.write(`${error instanceof Stop ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
