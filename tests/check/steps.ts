import { existsSync } from 'node:fs';
import { findBrowser, type Kind, kinds, missingBrowser } from '../../src/cli/browsers-find.ts';
import { type Outcome, run, runTool, works } from './run.ts';
import { audit, lockFile } from './supply.ts';
import { vitest, vitestWithSecondTry } from './vitest.ts';

export interface Step {
  name: string;
  /** Pointless when one of these steps, each of an earlier group, failed. */
  needs?: readonly string[];
  run: () => Promise<Outcome>;
}

const packages: Record<Kind, string> = { chromium: 'chromium', firefox: 'firefox-esr' };

/** Both browsers must be there; on Debian, root may install those that are missing. */
async function browsers(): Promise<Outcome> {
  const missing = kinds.filter((kind) => !findBrowser(kind));
  if (missing.length > 0 && existsSync('/etc/debian_version') && process.getuid?.() === 0) {
    const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
    await run('apt-get', ['update', '-qq'], quiet);
    await run('apt-get', ['install', '-y', '-qq', ...missing.map((kind) => packages[kind])], quiet);
  }
  const still = kinds.filter((kind) => !findBrowser(kind));
  const found = kinds.flatMap((kind) => findBrowser(kind)?.path ?? []);
  if (still.length > 0) return { passed: 0, failed: 1, notes: missingBrowser(still) };
  return { passed: 1, failed: 0, notes: found.join('\n') };
}

interface LintMessage {
  code: string;
  message: string;
  file?: string;
}

/** Mozilla's own check of the Firefox build: neither errors nor warnings may stand. */
async function webExtLint(): Promise<Outcome> {
  const finished = await runTool(
    'web-ext',
    'lint',
    '--source-dir=dist/firefox',
    '--no-config-discovery',
    '--output=json',
  );
  const start = finished.output.indexOf('{');
  if (start < 0) return { passed: 0, failed: 1, notes: finished.everything };
  const { errors, warnings } = JSON.parse(finished.output.slice(start)) as Record<
    'errors' | 'warnings',
    LintMessage[]
  >;
  const lines = [
    ...errors.map((each) => ['error', each] as const),
    ...warnings.map((each) => ['warning', each] as const),
  ];
  return {
    passed: lines.length === 0 ? 1 : 0,
    failed: lines.length === 0 ? 0 : 1,
    notes: lines
      .map(([kind, { code, file, message }]) => `${kind} ${code} ${file ?? ''}: ${message}`)
      .join('\n'),
  };
}

/** The whole check, in order: the steps of a group leave a core idle and get in no other's way, and run at once. */
export const groups: readonly (readonly Step[])[] = [
  [
    { name: 'browsers', run: browsers },
    { name: 'format and lint', run: async () => works(await runTool('biome', 'ci', '--colors=off', '.')) },
    { name: 'types', run: async () => works(await runTool('tsc', '--noEmit')) },
    { name: 'lock file', run: lockFile },
    { name: 'npm audit', run: audit },
    { name: 'build', run: async () => works(await run('npm', ['run', '--silent', 'build'])) },
  ],
  [{ name: 'unit tests', run: () => vitest() }],
  [
    { name: 'web-ext lint', needs: ['build'], run: webExtLint },
    {
      name: 'the build, its licences and its packages',
      needs: ['build'],
      run: () => vitest('--config', 'tests/build/vitest.config.ts'),
    },
  ],
  [
    {
      name: 'in the browsers',
      needs: ['build', 'browsers'],
      run: () => vitestWithSecondTry('--config', 'tests/browser/vitest.config.ts'),
    },
  ],
];
