import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { listedHosts } from '../../src/sites/hosts.ts';
import { forbiddenIn } from '../forbidden.ts';
import { builds, built, manifestOf } from './built.ts';

const scripts = (build: (typeof builds)[number]): [string, string][] =>
  [...built(build)]
    .filter(([name]) => /\.(?:m?js|html|css|svg)$/.test(name))
    .map(([name, bytes]) => [name, bytes.toString()]);

/** The rows of the table of permissions in the docs: what is asked for, and in which build. */
const argued = [...readFileSync('docs/permissions.md', 'utf8').matchAll(/^\| `(\w+)` \| ([\w ]+) \|/gm)].map(
  ([, name = '', where = '']) => ({ name, where }),
);

test.each(builds)('the %s build holds no network code, no markup from text, no code from text', (build) => {
  expect(scripts(build).length).toBeGreaterThan(10);
  expect(
    scripts(build).flatMap(([name, text]) => forbiddenIn(text).map((found) => `${name}: ${found}`)),
  ).toEqual([]);
});

test.each(builds)('no page or style of the %s build names anything that is not in it', (build) => {
  const named = scripts(build)
    .filter(([name]) => /\.(?:html|css)$/.test(name))
    .flatMap(([name, text]) =>
      [...text.matchAll(/(?:\b(?:src|href)\s*=\s*["']?|url\(\s*["']?|@import\s+["'])([^"')\s>]+)/g)].map(
        ([, address = '']) => `${name}: ${address}`,
      ),
    );
  expect(named.length).toBeGreaterThan(4);
  expect(named.filter((address) => /: (?:[a-z]+:)?\/\//.test(address))).toEqual([]);
});

test.each(builds)(
  'the %s build asks for exactly the permissions that docs/permissions.md argues',
  (build) => {
    const { permissions } = manifestOf(build);
    const mine = argued.filter(({ where }) => where === 'both' || where.toLowerCase() === `${build} only`);
    expect([...permissions].sort()).toEqual(mine.map(({ name }) => name).sort());
  },
);

test.each(builds)(
  'the %s build may read the listed sites, and others only when the reader says so',
  (build) => {
    const manifest = manifestOf(build);
    expect(manifest.host_permissions).toEqual(listedHosts);
    expect(manifest.content_scripts.map(({ matches }) => matches)).toEqual([listedHosts]);
    expect(manifest.optional_host_permissions).toEqual(['https://*/*', 'http://*/*']);
    expect(listedHosts.filter((one) => !/^https:\/\/[\w.-]+\//.test(one))).toEqual([]);
  },
);

test.each(builds)('pages of the %s build may connect nowhere and load only what is in it', (build) => {
  const { content_security_policy: policies } = manifestOf(build);
  expect(Object.keys(policies)).toEqual(['extension_pages']);
  const policy = new Map(
    (policies.extension_pages ?? '').split(';').map((part) => {
      const [name = '', ...sources] = part.trim().split(/\s+/);
      return [name, sources.join(' ')];
    }),
  );
  for (const name of ['default-src', 'connect-src', 'base-uri', 'form-action', 'frame-ancestors'])
    expect(policy.get(name), name).toBe("'none'");
  for (const [name, sources] of policy) expect([`'none'`, `'self'`], name).toContain(sources);
});

test.each(builds)('web pages and other extensions reach nothing of the %s build', (build) => {
  const manifest = manifestOf(build);
  expect(manifest.web_accessible_resources ?? []).toEqual([]);
  expect(manifest.externally_connectable).toBeUndefined();
});

/** What the background puts into a page that may hold a chat, and into one with marks, beside what the manifest names. */
const chatScript = 'src/content/chat.iife.js';
const cardScript = 'src/content/card.iife.js';

const loadedEverywhere = (build: (typeof builds)[number]): string[] =>
  manifestOf(build).content_scripts.flatMap(({ js }) => js);

/** The size of some files of a build, each gzipped by itself as small as can be. */
const gzipped = (build: (typeof builds)[number], names: readonly string[]): number => {
  const files = built(build);
  const sizes = names.map((name) => gzipSync(files.get(name) ?? Buffer.of(), { level: 9 }).length);
  return sizes.reduce((sum, size) => sum + size, 0);
};

test.each(builds)(
  'what every page of a listed site loads of the %s build stays under 6 kB, gzipped',
  (build) => {
    const bytes = gzipped(build, loadedEverywhere(build));
    expect(bytes).toBeGreaterThan(1_000);
    expect(bytes).toBeLessThan(6_000);
  },
);

test.each(builds)('what every chat page loads of the %s build stays under 27 kB, gzipped', (build) => {
  expect(built(build).has(chatScript)).toBe(true);
  expect(gzipped(build, [...loadedEverywhere(build), chatScript])).toBeLessThan(27_000);
});

test.each(builds)('what a chat page with marks loads of the %s build stays under 30 kB, gzipped', (build) => {
  expect(built(build).has(cardScript)).toBe(true);
  expect(gzipped(build, [...loadedEverywhere(build), chatScript, cardScript])).toBeLessThan(30_000);
});

test.each(builds)('a part of the %s build that runs where the first has not does nothing there', (build) => {
  for (const name of [chatScript, cardScript]) {
    const world = createContext({});
    runInContext(String(built(build).get(name)), world);
    expect(Object.keys(world), name).toEqual([]);
  }
});
