import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Files, releaseOf } from '../../src/cli/package-zip.ts';
import { builds, filesBelow, type Manifest, manifestOf } from './built.ts';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const named = (part: string): string => `persona-lens-${version}-${part}.zip`;

let release: Files;
/** The project as the source zip holds it, built there as a reviewer does. */
let rebuilt: string;

const unzipped = (part: string): Record<string, Uint8Array> =>
  unzipSync(release.get(named(part)) ?? new Uint8Array());

beforeAll(() => {
  release = releaseOf('.');
  rebuilt = mkdtempSync(join(tmpdir(), 'persona-lens-source-'));
  for (const [name, bytes] of Object.entries(unzipped('source'))) {
    mkdirSync(dirname(join(rebuilt, name)), { recursive: true });
    writeFileSync(join(rebuilt, name), bytes);
  }
  symlinkSync(resolve('node_modules'), join(rebuilt, 'node_modules'), 'dir');
  execFileSync('npm', ['run', '--silent', 'build'], {
    cwd: rebuilt,
    stdio: 'pipe',
    // As a reviewer's shell is, and in another place on earth.
    env: { ...process.env, NODE_ENV: undefined, VITEST: undefined, TZ: 'Pacific/Auckland' },
  });
});
afterAll(() => rmSync(rebuilt, { recursive: true, force: true }));

test('a release is a zip for each store and one of the sources, all of the version in package.json', () => {
  expect([...release.keys()]).toEqual(['chrome', 'firefox', 'source'].map(named));
  for (const build of builds) {
    const manifest = JSON.parse(Buffer.from(unzipped(build)['manifest.json'] ?? []).toString()) as Manifest;
    expect(manifest.version).toBe(version);
    expect(manifest).toEqual(manifestOf(build));
  }
});

test('the zip of the sources builds to the same extension, byte for byte', () => {
  for (const build of builds) {
    const files = filesBelow(join(rebuilt, 'dist', build));
    expect([...files.keys()]).toEqual([...filesBelow(join('dist', build)).keys()]);
    for (const [name, bytes] of filesBelow(join('dist', build)))
      expect(files.get(name)?.equals(bytes), `${build}/${name}`).toBe(true);
  }
});

test('two builds give the same zips, byte for byte', () => {
  const again = releaseOf(rebuilt);
  for (const [name, bytes] of release)
    expect(Buffer.from(again.get(name) ?? []).equals(Buffer.from(bytes)), name).toBe(true);
});
