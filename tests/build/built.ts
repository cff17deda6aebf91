import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

export const builds = ['chrome', 'firefox'] as const;
export type Build = (typeof builds)[number];

/** Every file below a folder with its bytes, by its path there, in the order of the paths. */
export function filesBelow(folder: string): Map<string, Buffer> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => statSync(join(folder, name)).isFile())
    .sort();
  return new Map(names.map((name) => [name, readFileSync(join(folder, name))]));
}

/** The files of a build. @throws when there is none */
export function built(build: Build): Map<string, Buffer> {
  const folder = join('dist', build);
  if (!existsSync(folder)) throw new Error('The extension is not built: run `npm run build` first.');
  return filesBelow(folder);
}

export interface Manifest {
  version: string;
  permissions: string[];
  host_permissions: string[];
  optional_host_permissions: string[];
  content_security_policy: Record<string, string>;
  content_scripts: { matches: string[]; js: string[] }[];
  [key: string]: unknown;
}

export const manifestOf = (build: Build): Manifest =>
  JSON.parse(built(build).get('manifest.json')?.toString() ?? '{}') as Manifest;
