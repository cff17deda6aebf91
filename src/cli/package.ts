import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, Stop } from './build.ts';
import { releaseOf } from './package-zip.ts';

/**
 * `npm run package`: builds the extension and writes to artifacts/ what the stores take. The digests are printed, so
 * that a release can be compared with what anyone builds from the same sources.
 */
const folder = 'artifacts';

try {
  process.stdout.write('Building the extension ...\n');
  await build();
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  for (const [name, bytes] of releaseOf('.')) {
    writeFileSync(join(folder, name), bytes);
    const digest = createHash('sha256').update(bytes).digest('hex');
    process.stdout.write(
      `${join(folder, name)}  ${Math.ceil(bytes.length / 1024)} KiB\n  sha256 ${digest}\n`,
    );
  }
} catch (error) {
  process.stderr.write(`${error instanceof Stop ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
