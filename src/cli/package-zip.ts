import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { zipSync } from 'fflate';

/** Files by their path, with `/` between folders. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** All that is needed to build the extension anew: what Mozilla's reviewers get. */
const sources = [
  'LICENSE',
  'README.md',
  'docs/releasing.md',
  'manifest.json',
  'package-lock.json',
  'package.json',
  'public',
  'src',
  'tsconfig.json',
  'vite.config.ts',
] as const;

/** Left behind by file managers and editors; never part of what is built. */
const isStray = (name: string): boolean => name.startsWith('.') || name.endsWith('~');

/** A file, or every file below a folder, under its own name. */
function readBelow(root: string, name: string): [string, Uint8Array][] {
  const path = join(root, name);
  if (!statSync(path).isDirectory()) return [[name, readFileSync(path)]];
  return readdirSync(path)
    .filter((inside) => !isStray(inside))
    .flatMap((inside) => readBelow(root, posix.join(name, inside)));
}

/** These files and folders of a folder; all of it where none are named. @throws when one is missing */
const filesOf = (root: string, names: readonly string[] = readdirSync(root)): Files =>
  new Map(names.filter((name) => !isStray(name)).flatMap((name) => readBelow(root, name)));

/**
 * A zip of these files that depends on their names and bytes alone: entries in order of name, each from the first day
 * that a zip can tell. The zip's times are in the machine's own zone, so the day is made in that zone.
 */
export function zipOf(files: Files): Uint8Array {
  const inOrder = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  return zipSync(Object.fromEntries(inOrder), { level: 9, mtime: new Date(1980, 0, 1) });
}

/** What a release consists of, by file name, from a project folder that has been built. */
export function releaseOf(root: string): Files {
  const text = readFileSync(join(root, 'package.json'), 'utf8');
  const { name, version } = JSON.parse(text) as Record<'name' | 'version', string>;
  return new Map([
    [`${name}-${version}-chrome.zip`, zipOf(filesOf(join(root, 'dist/chrome')))],
    [`${name}-${version}-firefox.zip`, zipOf(filesOf(join(root, 'dist/firefox')))],
    [`${name}-${version}-source.zip`, zipOf(filesOf(root, sources))],
  ]);
}
