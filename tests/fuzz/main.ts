/**
 * Tries random cases for a while: `npm run fuzz -- --minutes 10`. With `--subject NAME` one part of the product alone,
 * with `--seed N` the run that this seed begins. What is found is shrunk, written to `tests/fuzz/found/` and replayed
 * by the unit tests from then on.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { Window } from 'happy-dom';
import '../support/extension.ts';
import { ready } from '../../src/core/classify/index.ts';
import type { Found } from './found.ts';
import { subjects } from './subjects.ts';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '1' },
    subject: { type: 'string' },
    seed: { type: 'string' },
  },
});
const chosen = subjects.filter(({ name }) => name === (values.subject ?? name));
if (chosen.length === 0)
  throw new Error(`--subject is one of: ${subjects.map(({ name }) => name).join(', ')}`);
const window = new Window();
Object.assign(globalThis, {
  document: window.document,
  HTMLElement: window.HTMLElement,
  getComputedStyle: window.getComputedStyle.bind(window),
});
await ready();

const out = (line: string): void => void process.stdout.write(`${line}\n`);
const folder = join(import.meta.dirname, 'found');
const end = Date.now() + Number(values.minutes) * 60_000;
/** Each subject has its turn for so long (ms). */
const turn = Math.min(15_000, (Number(values.minutes) * 60_000) / chosen.length);
let seed = values.seed === undefined ? Date.now() & 0x7fffffff : Number(values.seed);
const faults = new Set<string>();
const runs = new Map<string, number>();

while (Date.now() < end) {
  for (const { name, cases, check } of chosen) {
    const result = fc.check(fc.property(cases, check), {
      seed,
      numRuns: Number.MAX_SAFE_INTEGER,
      interruptAfterTimeLimit: Math.min(turn, Math.max(100, end - Date.now())),
      markInterruptAsFailure: false,
    });
    runs.set(name, (runs.get(name) ?? 0) + result.numRuns);
    out(`${name}, seed ${seed}: ${result.numRuns} cases${result.failed ? ', FAILED' : ''}`);
    if (!result.failed || !result.counterexample) continue;
    const fault = String(result.errorInstance);
    const kept: Found = { subject: name, seed, value: result.counterexample[0], fault };
    if (!faults.has(`${name} ${fault}`)) {
      mkdirSync(folder, { recursive: true });
      const file = join(folder, `${name.replaceAll(' ', '-')}-${seed}.json`);
      writeFileSync(file, `${JSON.stringify(kept, null, 2)}\n`);
      out(`  ${fault}\n  kept in ${file}`);
    }
    faults.add(`${name} ${fault}`);
  }
  seed += 1;
}
for (const [name, count] of runs) out(`${name}: ${count} cases`);
out(faults.size === 0 ? 'Nothing was found.' : `${faults.size} faults were found.`);
process.exitCode = faults.size === 0 ? 0 : 1;
