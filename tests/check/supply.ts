import { type Outcome, run, runTool, works } from './run.ts';

/** Every package comes from npm's own registry, over https, with a digest, and under the name that it is asked by. */
export const lockFile = async (): Promise<Outcome> =>
  works(
    await runTool(
      'lockfile-lint',
      '--path=package-lock.json',
      '--type=npm',
      '--allowed-hosts=npm',
      '--validate-https',
      '--validate-integrity',
      '--validate-package-names',
    ),
  );

interface Audit {
  vulnerabilities?: Record<string, { severity: string }>;
  /** In place of the answer, when the registry gives none. */
  message?: string;
}

/** What `npm audit --json` wrote, or why it wrote nothing. */
export function auditIn(output: string): Audit {
  try {
    return JSON.parse(output) as Audit;
  } catch {
    return { message: output.trim().split('\n')[0] ?? '' };
  }
}

const lines = (audit: Audit): string[] =>
  Object.entries(audit.vulnerabilities ?? {}).map(([name, { severity }]) => `${severity}: ${name}`);

/**
 * No package that ships may have a known weakness; those of the tools are told. A registry that does not answer is no
 * fault of the code: it is said, and nothing is counted.
 */
export function judgeAudit(shipped: Audit, all: Audit): Outcome {
  if (!shipped.vulnerabilities || !all.vulnerabilities) {
    const why = shipped.message ?? all.message ?? 'no answer';
    return { passed: 0, failed: 0, notes: `Not checked: the registry gave no answer to npm audit (${why}).` };
  }
  const weak = lines(shipped);
  if (weak.length > 0) return { passed: 0, failed: 1, notes: `In what ships:\n${weak.join('\n')}` };
  const tools = lines(all);
  return { passed: 1, failed: 0, notes: tools.length > 0 ? `In the tools only:\n${tools.join('\n')}` : '' };
}

export async function audit(): Promise<Outcome> {
  const [shipped, all] = await Promise.all([
    run('npm', ['audit', '--json', '--omit=dev', '--fetch-timeout=20000', '--fetch-retries=0']),
    run('npm', ['audit', '--json', '--fetch-timeout=20000', '--fetch-retries=0']),
  ]);
  return judgeAudit(auditIn(shipped.output), auditIn(all.output));
}
