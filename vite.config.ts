import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, resolve } from 'node:path';
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import preact from '@preact/preset-vite';
import { minify } from 'terser';
import { build, type Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import common from './manifest.json' with { type: 'json' };
import pkg from './package.json' with { type: 'json' };
import { listedHosts } from './src/sites/hosts.ts';
import { knownSigns } from './src/sites/known/signs.ts';

const panelPage = 'src/panel/index.html';
const welcomePage = 'src/welcome/index.html';
const aboutPages = { privacy: 'src/about/privacy.html', diagnostics: 'src/about/diagnostics.html' };
const readingPage = 'src/reading/index.html';
const [contentScript] = common.content_scripts;

const shared = {
  ...common,
  version: pkg.version,
  content_scripts: [{ ...contentScript, matches: listedHosts }],
  // Asks for no more than the content script does; it lets pages be read that were open before the installation.
  host_permissions: listedHosts,
};

/** The manifest of each browser: what differs is the background, the panel's place and the store's fields. */
const manifests = {
  chrome: {
    ...shared,
    minimum_chrome_version: '116',
    permissions: [...common.permissions, 'sidePanel'],
    side_panel: { default_path: panelPage },
  },
  firefox: {
    ...shared,
    background: { scripts: [common.background.service_worker], type: 'module' },
    sidebar_action: {
      default_panel: panelPage,
      default_title: '__MSG_extensionName__',
      default_icon: common.action.default_icon,
      open_at_install: false,
    },
    browser_specific_settings: {
      gecko: {
        id: 'persona-lens@persona-lens.org',
        strict_min_version: '149.0',
        data_collection_permissions: { required: ['none'] },
      },
      gecko_android: { strict_min_version: '149.0' },
    },
  },
};

const target = 'es2022';
const statelessTests = ['tests/{cli,core,corpus,docs,sites}/**/*.test.ts'];

/**
 * Takes the one way in which a library of ours (Preact, for a property that no file here may use) can turn text into
 * markup: what it would write as markup is written as text. So the build holds no sink for markup at all.
 */
const textForMarkup = (): Plugin => ({
  name: 'text-for-markup',
  apply: 'build',
  generateBundle: {
    order: 'post',
    handler: (_, bundle) => {
      for (const file of Object.values(bundle)) {
        if (file.type === 'chunk') file.code = file.code.replaceAll('.innerHTML', '.textContent');
        else if (file.fileName.endsWith('.js'))
          file.source = String(file.source).replaceAll('.innerHTML', '.textContent');
      }
    },
  },
});

/** Minifies what pages load once more: Terser makes it 2 % smaller than Vite's own minifier does. */
const smallContentScript = (): Plugin => ({
  name: 'small-content-script',
  apply: 'build',
  generateBundle: {
    order: 'post',
    handler: async (_, bundle) => {
      for (const file of Object.values(bundle)) {
        if (!file.fileName.endsWith('.iife.js')) continue;
        const code = file.type === 'chunk' ? file.code : String(file.source);
        const { code: small = code } = await minify(code, {
          ecma: 2020,
          compress: { passes: 3, hoist_funs: true },
          // Browsers read a script of bytes faster than one of wider letters.
          format: { ascii_only: true },
        });
        if (file.type === 'chunk') file.code = small;
        else file.source = small;
      }
    },
  },
});

/** What the parts of the content script leave to those that come after them, in the order in which they come. */
const sharedLists = ['src/content/shared.ts', 'src/content/shared-with-card.ts'] as const;

/**
 * Has a later part of the content script take what earlier parts have left it, in place of a copy of its own. The build
 * fails where it needs more of those modules than is on the lists.
 */
const takeShared = (lists: readonly string[]): Plugin => {
  const text = lists.map((list) => readFileSync(list, 'utf8')).join('\n');
  const modules = lists.flatMap((list) =>
    [...readFileSync(list, 'utf8').matchAll(/from '([^']+)'/g)].map(([, path = '']) =>
      resolve(dirname(list), path),
    ),
  );
  return {
    name: 'take-shared',
    // An extension that is reloaded while a part is on its way has it run in a new world, without what came before it.
    outputOptions: (options) => ({ ...options, banner: 'if (globalThis.lensShared) {', footer: '}' }),
    load: (id) => {
      if (!modules.includes(id)) return null;
      const source = readFileSync(id, 'utf8');
      const exported = [...source.matchAll(/^export (?:const|async function|function) (\w+)/gm)];
      const names = exported
        .map(([, name = '']) => name)
        .filter((name) => new RegExp(`^  ${name},$`, 'm').test(text));
      return {
        code: `export const { ${names.join(', ')} } = lensShared;`,
        moduleSideEffects: false,
      };
    },
  };
};

/**
 * Scripts that are put into a page on demand: by the panel to teach a site, by the background where the reader taught
 * one, where there may be a chat, and where there are marks.
 */
const laterScripts = [
  { entry: 'src/content/taught.iife.ts', plugins: [] },
  { entry: 'src/content/teach.iife.ts', plugins: [] },
  { entry: 'src/content/chat.iife.ts', plugins: [takeShared(sharedLists.slice(0, 1))] },
  { entry: 'src/content/card.iife.ts', plugins: [takeShared(sharedLists)] },
];

/**
 * Builds the scripts that are put into a page on demand. Were they crxjs's, they would be listed as web-accessible
 * resources, and pages could probe for them.
 */
const onDemandScripts = (): Plugin => {
  let outDir = '';
  return {
    name: 'on-demand-scripts',
    apply: 'build',
    configResolved: (config) => {
      outDir = config.build.outDir;
    },
    closeBundle: async () => {
      for (const { entry, plugins } of laterScripts)
        await build({
          configFile: false,
          publicDir: false,
          logLevel: 'warn',
          plugins: [preact(), ...plugins, textForMarkup(), smallContentScript()],
          define: { 'process.env.NODE_ENV': '"production"' },
          build: {
            outDir,
            emptyOutDir: false,
            target,
            lib: { entry, formats: ['iife'], name: 'onDemand', fileName: () => entry.replace(/ts$/, 'js') },
          },
        });
    },
  };
};

export default defineConfig(({ mode }) => {
  const browser = mode === 'firefox' ? 'firefox' : 'chrome';
  return {
    // Unit tests need no extension build.
    plugins: process.env.VITEST
      ? [preact()]
      : [
          preact(),
          crx({ manifest: manifests[browser] as unknown as ManifestV3Export, browser }),
          onDemandScripts(),
          textForMarkup(),
          smallContentScript(),
        ],
    define: { siteSigns: JSON.stringify(JSON.stringify(knownSigns)) },
    build: {
      outDir: `dist/${browser}`,
      emptyOutDir: true,
      target,
      // The polyfill would put a `fetch` call into an extension that promises no network code.
      modulePreload: false,
      // The texts of the licences of everything that ships.
      license: { fileName: 'third-party-licences.md' },
      // crxjs does not follow `sidebar_action.default_panel`, and no manifest key names the other pages.
      rollupOptions: {
        input: { panel: panelPage, welcome: welcomePage, reading: readingPage, ...aboutPages },
        // Chrome's service workers refuse import(); in one chunk with the code that asks for it, there is none.
        // What asks for chunks at run time is apart from it: else every page that asks for any would load the grammar.
        output: {
          codeSplitting: {
            groups: [
              { name: 'preload', test: /preload-helper/, priority: 1 },
              { name: 'grammar', test: /compromise|classify\/grammar/ },
            ],
          },
        },
      },
    },
    test: {
      // By itself vitest leaves one core idle: half of those that small machines have.
      maxWorkers: availableParallelism(),
      projects: [
        {
          extends: true,
          // What these rooms test keeps no state: files share what they have loaded.
          test: { name: 'stateless', include: statelessTests, isolate: false },
        },
        {
          extends: true,
          test: {
            name: 'browser rooms',
            include: ['tests/**/*.test.{ts,tsx}'],
            exclude: ['tests/browser/**', 'tests/build/**', ...statelessTests],
          },
        },
      ],
      // Some tests start whole processes, and on a busy machine that alone takes seconds.
      testTimeout: 60_000,
      setupFiles: ['tests/support/extension.ts'],
      // The polyfill refuses to load outside an extension.
      alias: { 'webextension-polyfill': resolve('tests/support/fake-browser.ts') },
    },
  };
});
