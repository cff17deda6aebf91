import { builtinEnvironments, type Environment } from 'vitest/runtime';
import type { Opened } from '../../../src/cli/browsers.ts';

/**
 * Node's environment, whose end is that of the worker: it closes the browser that the worker's last test file has left
 * (shared-browser.ts).
 */
export default {
  ...builtinEnvironments.node,
  name: 'browsers',
  async setup(global, options) {
    const { teardown } = await builtinEnvironments.node.setup(global, options);
    return {
      async teardown() {
        await (global as { keptBrowser?: Opened }).keptBrowser?.close();
        await teardown(global);
      },
    };
  },
} satisfies Environment;
