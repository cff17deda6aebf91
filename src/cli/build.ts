import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** A reason to stop that is no fault of ours: said without a stack. */
export class Stop extends Error {}

/**
 * Builds the extension for both kinds of browser, as `npm run build` does.
 * @throws Stop with what the build said, where it fails
 */
export async function build(): Promise<void> {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  await promisify(execFile)(npm, ['run', 'build'], { shell: process.platform === 'win32' }).catch(
    ({ stdout, stderr }: { stdout: string; stderr: string }) => {
      throw new Stop(`The extension could not be built.\n${stdout}${stderr}`);
    },
  );
}
