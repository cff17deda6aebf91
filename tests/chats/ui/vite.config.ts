import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';

const root = import.meta.dirname;

/** Where the built pages go: beside the builds of the extension, never committed. */
export const builtPages = join(root, '../../../dist/chats');

/** Every folder with a page in it is a chat UI. */
export const chatUis = readdirSync(root, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

export default defineConfig({
  root,
  base: './',
  logLevel: 'error',
  plugins: [svelte({ configFile: false })],
  define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
  // Its CommonJS build, which is found first, hides the default export in an object.
  resolve: {
    alias: [{ find: /^@chatui\/core$/, replacement: '@chatui/core/es/index.js' }],
  },
  build: {
    outDir: builtPages,
    emptyOutDir: true,
    target: 'es2022',
    chunkSizeWarningLimit: 10_000,
    rollupOptions: {
      input: Object.fromEntries(chatUis.map((name) => [name, join(root, name, 'index.html')])),
    },
  },
});
