import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A build of the extension to load. */
export interface Allowing {
  folder: string;
  remove: () => void;
}

/**
 * The extension as it is once the reader has allowed more sites. No test can press a browser's own dialog, so a copy
 * of the build holds these patterns from the start; all else takes the way that it takes after the dialog.
 */
export function allowing(build: string, patterns: readonly string[]): Allowing {
  if (patterns.length === 0) return { folder: build, remove: () => undefined };
  const folder = mkdtempSync(join(tmpdir(), 'persona-lens-allowing-'));
  cpSync(build, folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as { host_permissions: string[] };
  manifest.host_permissions.push(...patterns);
  writeFileSync(path, JSON.stringify(manifest));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }) };
}
