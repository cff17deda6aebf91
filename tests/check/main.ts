import type { Outcome } from './run.ts';
import { groups, type Step } from './steps.ts';

/**
 * The whole check, as `npm test` runs it: every step in order, whatever failed before, and a closing line with the
 * sum. What a step needs and has failed is not tried; it counts as failed itself.
 */
const write = (text: string): void => void process.stdout.write(text);
const indented = (text: string): string => text.trimEnd().replace(/^/gm, '    ');

let passed = 0;
let failed = 0;
const broken = new Set<string>();

async function attempt({ needs = [], run }: Step): Promise<Outcome & { seconds: string }> {
  const missing = needs.filter((need) => broken.has(need));
  const start = performance.now();
  const outcome =
    missing.length > 0
      ? { passed: 0, failed: 1, notes: `not run: ${missing.join(' and ')} failed` }
      : await run();
  return { ...outcome, seconds: ((performance.now() - start) / 1000).toFixed(1) };
}

function tell(name: string, outcome: Outcome & { seconds: string }): void {
  passed += outcome.passed;
  failed += outcome.failed;
  if (outcome.failed > 0) broken.add(name);
  write(`${outcome.failed > 0 ? 'FAIL' : 'ok  '} ${name}: ${outcome.passed} passed`);
  write(`${outcome.failed > 0 ? `, ${outcome.failed} failed` : ''} (${outcome.seconds} s)\n`);
  if (outcome.notes) write(`${indented(outcome.notes)}\n`);
}

for (const group of groups) {
  const outcomes = await Promise.all(group.map(async (step) => ({ step, outcome: await attempt(step) })));
  for (const { step, outcome } of outcomes) tell(step.name, outcome);
}
write(`${passed} passed, ${failed} failed\n`);
process.exitCode = failed > 0 ? 1 : 0;
