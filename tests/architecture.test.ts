import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import english from '../public/_locales/en/messages.json';
import { rules } from '../src/core/classify/index.ts';

const root = resolve(import.meta.dirname, '..');
const src = join(root, 'src');

const filesIn = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesIn(path) : [path];
  });

const isCode = (path: string): boolean => /\.tsx?$/.test(path);
const code = filesIn(src).filter(isCode);
const name = (path: string): string => relative(src, path);
const room = (path: string): string => name(path).split('/')[0] ?? '';
const textOf = (path: string): string => readFileSync(path, 'utf8');

/** What each room may import of the others; a path names one file. */
const mayImport: Record<string, readonly string[]> = {
  core: [],
  platform: ['core'],
  sites: ['core', 'platform'],
  ui: ['core', 'platform'],
  content: ['sites', 'ui', 'platform', 'core/taxonomy.ts'],
  // It holds the table of sites and makes the stylesheets of marks and card, so that no page has to load what they need.
  background: ['core', 'platform', 'sites/entries.ts', 'ui/page-styles.ts'],
  panel: ['ui', 'core', 'platform'],
  options: ['ui', 'core', 'platform'],
  // The demo conversation is read by the very content script that reads chat sites.
  welcome: ['ui', 'core', 'platform', 'content/own-page.ts'],
  about: ['ui', 'core', 'platform'],
  // Transcripts are read by it as well; the presentation finds the places of their statements as it does.
  reading: [
    ...['ui', 'core', 'platform', 'content/own-page.ts'],
    ...['content/text-map.ts', 'sites/site-reader.ts'],
  ],
  cli: ['core'],
};
/** Types tell nothing at run time: these rooms may name the types of more rooms. */
const mayImportTypes: Record<string, readonly string[]> = {
  content: ['core'],
  sites: ['core'],
  cli: ['platform'],
};

interface Import {
  from: string;
  to: string;
  typeOnly: boolean;
}

const imports: Import[] = code.flatMap((path) =>
  [...textOf(path).matchAll(/^(?:import|export)\s+(type\s)?[^'";]*?(?:from\s+)?'(\.[^']+)'/gm)].map(
    (match) => ({
      from: name(path),
      to: name(resolve(dirname(path), (match[2] ?? '').replace(/\?.*$/, ''))),
      typeOnly: Boolean(match[1]),
    }),
  ),
);

const isAllowed = ({ from, to, typeOnly }: Import): boolean => {
  const own = from.split('/')[0] ?? '';
  if (to.startsWith(`${own}/`) || to.startsWith('../')) return true;
  const allowed = [...(mayImport[own] ?? []), ...(typeOnly ? (mayImportTypes[own] ?? []) : [])];
  return allowed.some((place) => to === place || to.startsWith(`${place}/`));
};

describe('the rooms', () => {
  it('import only what the table allows', () => {
    expect(imports.length).toBeGreaterThan(50);
    expect(imports.filter((one) => !isAllowed(one)).map(({ from, to }) => `${from} -> ${to}`)).toEqual([]);
  });

  it('are all in the table', () => {
    const rooms = new Set(code.filter((path) => name(path).includes('/')).map(room));
    expect([...rooms].filter((one) => !(one in mayImport))).toEqual([]);
  });

  it('reach the extension API through platform alone', () => {
    const direct = code.filter(
      (path) =>
        !['platform', 'cli'].includes(room(path)) &&
        /\b(?:chrome|globalThis\.browser)\.\w|webextension-polyfill/.test(textOf(path)),
    );
    expect(direct.map(name)).toEqual([]);
  });

  it('keep core free of the page and of the clock', () => {
    const impure = code.filter(
      (path) =>
        room(path) === 'core' &&
        /(?<![.\w])(?:document|window)\.[a-z]|\bDate\.now\(|new Date\(\)|\bHTMLElement\b/.test(textOf(path)),
    );
    expect(impure.map(name)).toEqual([]);
  });
});

describe('every file', () => {
  const all = [...code, ...filesIn(join(root, 'tests')).filter(isCode)];

  it('has at most 200 lines, stylesheets too', () => {
    const styles = filesIn(src).filter((path) => path.endsWith('.css'));
    expect(styles.length).toBeGreaterThan(20);
    const long = [...all, ...styles].filter((path) => textOf(path).split('\n').length > 201);
    expect(long.map((path) => relative(root, path))).toEqual([]);
  });

  it('has a telling name', () => {
    expect(all.filter((path) => /\/(?:utils?|helpers?|misc|common)\.tsx?$/.test(path))).toEqual([]);
  });

  it('that opens a page says in which language and which way it runs', () => {
    const pages = code.filter((path) => /(?:^|[/-])main\.tsx$/.test(path));
    expect(pages.length).toBeGreaterThan(5);
    expect(pages.filter((path) => !textOf(path).includes('markLanguage(')).map(name)).toEqual([]);
  });

  it('behaves the same under automation and in a reader’s hands', () => {
    expect(code.filter((path) => textOf(path).includes('webdriver')).map(name)).toEqual([]);
  });
});

describe('the rules', () => {
  it('each have an id of their own, a reason, examples and near misses', () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
    const bare = rules.filter(
      ({ reason, examples, nearMisses }) => !reason || examples.length === 0 || nearMisses.length === 0,
    );
    expect(bare.map(({ id }) => id)).toEqual([]);
  });
});

describe('the locale keys', () => {
  const manifest =
    readFileSync(join(root, 'manifest.json'), 'utf8') + readFileSync(join(root, 'vite.config.ts'), 'utf8');
  const everything = code.map(textOf).join('\n') + manifest;

  it('are all used', () => {
    const isUsed = (key: string): boolean =>
      everything.includes(`'${key}'`) ||
      everything.includes(`__MSG_${key}__`) ||
      [...everything.matchAll(/`([a-z_]+)\$\{/gi)].some(
        ([, prefix = '']) => prefix !== '' && key.startsWith(prefix),
      );
    expect(Object.keys(english).filter((key) => !isUsed(key))).toEqual([]);
  });

  it('all exist that the manifest names', () => {
    const named = [...manifest.matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key ?? '');
    expect(named.filter((key) => !(key in english))).toEqual([]);
  });
});
