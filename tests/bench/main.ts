/** Runs every bench, whatever the one before it said, and fails at the end where one of them missed: `npm run bench`. */
import { spawnSync } from 'node:child_process';

const benches: readonly (readonly string[])[] = [
  ['--expose-gc', '--import', 'tsx', 'tests/bench/classify.ts'],
  ['--import', 'tsx', 'tests/bench/page.ts'],
  ['--import', 'tsx', 'tests/bench/load.ts'],
];
const missed = benches.filter((args) => spawnSync(process.execPath, args, { stdio: 'inherit' }).status !== 0);
process.exitCode = missed.length === 0 ? 0 : 1;
