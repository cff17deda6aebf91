import { resolve } from 'node:path';
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import common from './manifest.json' with { type: 'json' };
import pkg from './package.json' with { type: 'json' };
import { listedHosts } from './src/sites/hosts.ts';

const panelPage = 'src/panel/index.html';
const welcomePage = 'src/welcome/index.html';
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

export default defineConfig(({ mode }) => {
  const target = mode === 'firefox' ? 'firefox' : 'chrome';
  return {
    // Unit tests need no extension build.
    plugins: process.env.VITEST
      ? [preact()]
      : [preact(), crx({ manifest: manifests[target] as unknown as ManifestV3Export, browser: target })],
    build: {
      outDir: `dist/${target}`,
      emptyOutDir: true,
      target: 'es2022',
      // The polyfill would put a `fetch` call into an extension that promises no network code.
      modulePreload: false,
      // crxjs does not follow `sidebar_action.default_panel`, and no manifest key names the welcome page.
      rollupOptions: { input: { panel: panelPage, welcome: welcomePage } },
    },
    test: {
      include: ['tests/**/*.test.{ts,tsx}'],
      exclude: ['tests/browser/**'],
      setupFiles: ['tests/support/extension.ts'],
      // The polyfill refuses to load outside an extension.
      alias: { 'webextension-polyfill': resolve('tests/support/fake-browser.ts') },
    },
  };
});
