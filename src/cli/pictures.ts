import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildFor, type Opened, openBrowser } from './browsers.ts';
import { findBrowser, type Kind, kinds, missingBrowser } from './browsers-find.ts';
import { build, Stop } from './build.ts';
import { takeAbout } from './pictures-about.ts';
import { takeOptions } from './pictures-options.ts';
import { type Take, takeCards, takeInto, takePanel, takeWelcome } from './pictures-pages.ts';
import { takeReading } from './pictures-reading.ts';
import { takeReadmePictures } from './pictures-readme.ts';
import { takeStorePictures } from './pictures-store.ts';

const usage = `npm run pictures -- [--all DIR [--only WORDS] [--browser chromium|firefox] [--language LANGUAGE] | --store DIR]

Writes the pictures of the README to docs/pictures.
  --store    writes the pictures for the stores to DIR instead
  --all      writes pictures of every surface in every state to DIR: both browsers, light and dark, narrow and wide
  --only     of those, the ones whose names hold these words (a regular expression)
  --browser  of those, the ones of this browser
  --language of those, in this language: a folder of public/_locales, ar or pt_BR for example`;

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const schemes = ['light', 'dark'] as const;

/** Takes the pictures of one page in one go, those of them that are wanted; the names of all begin with these words. */
async function takeGroup(
  names: readonly string[],
  only: RegExp,
  take: Take,
  group: (take: Take) => Promise<void>,
): Promise<void> {
  if (!names.some((name) => only.test(name) || only.source.includes(name))) return;
  const isWanted = (file: string): boolean =>
    only.test(file) || names.some((name) => file.startsWith(name) && only.test(name));
  await group((page, file, how) => (isWanted(file) ? take(page, file, how) : Promise.resolve()));
}

/** Every surface and state, in each browser that is installed and each colour scheme. */
async function takeAll(
  folder: string,
  only: RegExp,
  wanted: readonly Kind[],
  language: string | undefined,
): Promise<void> {
  const missed: string[] = [];
  for (const kind of wanted) {
    const found = findBrowser(kind);
    if (!found) {
      say(missingBrowser([kind]));
      continue;
    }
    for (const scheme of schemes) {
      const opened = await openBrowser(found, buildFor(kind), {
        headless: true,
        scheme,
        ...(language === undefined ? {} : { language }),
      });
      const take = takeInto(resolve(folder, `${kind}-${scheme}`), say);
      try {
        await takeGroup(['welcome'], only, take, (wanted) => takeWelcome(opened, wanted));
        await takeGroup(['options'], only, take, (wanted) => takeOptions(opened, wanted));
        await takeGroup(['card'], only, take, (wanted) => takeCards(opened, wanted));
        await takeReading(opened, take, only);
        missed.push(...(await takePanel(opened, take, only)));
        await takeGroup(['privacy', 'diagnostics'], only, take, (wanted) => takeAbout(opened, wanted));
      } finally {
        await opened.close();
      }
    }
  }
  if (missed.length > 0) throw new Stop(missed.join('\n'));
}

type TakeAll = (opened: Opened, scheme: 'light' | 'dark', take: Take) => Promise<void>;

/** Pictures of Chromium, light and dark. */
async function takeInChromium(folder: string, pictures: TakeAll): Promise<void> {
  const found = findBrowser('chromium');
  if (!found) throw new Stop(missingBrowser(['chromium']));
  for (const scheme of schemes) {
    const opened = await openBrowser(found, buildFor('chromium'), { headless: true, scheme });
    try {
      await pictures(opened, scheme, takeInto(resolve(folder), say));
    } finally {
      await opened.close();
    }
  }
}

try {
  const options = {
    all: { type: 'string' },
    only: { type: 'string', default: '' },
    browser: { type: 'string' },
    language: { type: 'string' },
    store: { type: 'string' },
  } as const;
  const { all, only, browser, language, store } = parseArgs({ options }).values;
  say('Building the extension ...');
  await build();
  if (all !== undefined) {
    const wanted = kinds.filter((kind) => browser === undefined || kind === browser);
    await takeAll(all, new RegExp(only), wanted, language);
  } else if (store !== undefined) await takeInChromium(store, takeStorePictures);
  else await takeInChromium('docs/pictures', takeReadmePictures);
} catch (error) {
  const isUsage = error instanceof TypeError && String(error).includes('rgument');
  process.stderr.write(
    `${error instanceof Stop ? error.message : String(error)}\n${isUsage ? `\n${usage}\n` : ''}`,
  );
  process.exitCode = 1;
}
