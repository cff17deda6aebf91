import * as v from 'valibot';
import type { ExportFile } from '../core/export/index.ts';
import {
  isSelector,
  mostOwnSites,
  type OwnSite,
  ownSiteSchema,
  ownSitesVersion,
  type SelectorList,
  selectorLists,
} from '../platform/own-sites.ts';

/** The name by which a file of taught sites is known. */
const format = 'persona-lens-own-sites';

/** What is wrong with a file of sites; nothing of it is taken. `at` counts the entries from 1. */
export type FileFault =
  | { kind: 'not-json' | 'not-ours' | 'newer' | 'empty' | 'too-many' }
  | { kind: 'twice'; host: string }
  | { kind: 'part'; at: number; part: string }
  | { kind: 'selector'; at: number; selector: string };

export type ReadFile = { ok: true; sites: OwnSite[] } | { ok: false; faults: FileFault[] };

/** The taught sites as a file. */
export const writeSites = (sites: readonly OwnSite[]): ExportFile => ({
  text: `${JSON.stringify({ format, version: ownSitesVersion, sites }, null, 2)}\n`,
  type: 'application/json;charset=utf-8',
  extension: 'json',
});

const envelope = v.object({ format: v.literal(format), version: v.number(), sites: v.array(v.unknown()) });

/** The first selector of each list that this browser does not understand. */
export const badSelectors = (site: Pick<OwnSite, SelectorList>): { list: SelectorList; selector: string }[] =>
  selectorLists.flatMap((list) => {
    const selector = site[list].find((one) => !isSelector(one));
    return selector === undefined ? [] : [{ list, selector }];
  });

const readEntry = (value: unknown, at: number): OwnSite | FileFault[] => {
  const parsed = v.safeParse(ownSiteSchema, value);
  if (!parsed.success) {
    const parts = new Set(parsed.issues.map((issue) => String(issue.path?.[0]?.key ?? 'site')));
    return [...parts].map((part) => ({ kind: 'part', at, part }));
  }
  const bad = badSelectors(parsed.output);
  return bad.length === 0 ? parsed.output : bad.map(({ selector }) => ({ kind: 'selector', at, selector }));
};

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** Reads a file of taught sites: every entry of it, or all that is wrong with it. Needs a document. */
export function readSites(text: string): ReadFile {
  const value = parse(text);
  if (value === undefined) return { ok: false, faults: [{ kind: 'not-json' }] };
  const file = v.safeParse(envelope, value);
  if (!file.success) return { ok: false, faults: [{ kind: 'not-ours' }] };
  if (file.output.version !== ownSitesVersion) return { ok: false, faults: [{ kind: 'newer' }] };
  const { sites: raw } = file.output;
  if (raw.length === 0) return { ok: false, faults: [{ kind: 'empty' }] };
  if (raw.length > mostOwnSites) return { ok: false, faults: [{ kind: 'too-many' }] };
  const sites: OwnSite[] = [];
  const faults: FileFault[] = [];
  raw.forEach((one, index) => {
    const read = readEntry(one, index + 1);
    if (Array.isArray(read)) faults.push(...read);
    else if (sites.some(({ host }) => host === read.host)) faults.push({ kind: 'twice', host: read.host });
    else sites.push(read);
  });
  return faults.length === 0 ? { ok: true, sites } : { ok: false, faults };
}
