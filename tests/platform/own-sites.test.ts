import { fakeBrowser } from '@webext-core/fake-browser';
import { beforeEach, describe, expect, it } from 'vitest';
import { type OwnSite, ownSiteIn, ownSitesFrom } from '../../src/platform/own-sites.ts';
import {
  forgetOwnSites,
  keepOwnSites,
  keepTaughtSite,
  readOwnSites,
  watchOwnSites,
} from '../../src/platform/own-sites-store.ts';

const site = (host: string, parts: Partial<OwnSite> = {}): OwnSite => ({
  host,
  user: ['.q'],
  assistant: ['.r'],
  body: [],
  omit: [],
  ...parts,
});

beforeEach(() => fakeBrowser.reset());

describe('the taught sites', () => {
  it('are kept by host, in order', async () => {
    await keepOwnSites([site('b.example'), site('localhost:3000')]);
    await keepOwnSites([site('a.example')]);
    expect((await readOwnSites()).map(({ host }) => host)).toEqual([
      'a.example',
      'b.example',
      'localhost:3000',
    ]);
  });

  it('replace the entry of the same host, and no other port', async () => {
    await keepOwnSites([site('localhost:3000'), site('localhost:8080')]);
    await keepOwnSites([site('localhost:3000', { user: ['.new'] })]);
    expect((await readOwnSites()).map(({ user }) => user)).toEqual([['.new'], ['.q']]);
  });

  it('taught in a page are kept for its own host alone', async () => {
    expect(await keepTaughtSite(site('bank.example'), 'chat.example')).toBe(false);
    expect(await keepTaughtSite(site('chat.example:8080'), 'chat.example')).toBe(false);
    expect(await readOwnSites()).toEqual([]);
    expect(await keepTaughtSite(site('chat.example'), 'chat.example')).toBe(true);
    expect((await readOwnSites()).map(({ host }) => host)).toEqual(['chat.example']);
  });

  it('are forgotten by host', async () => {
    await keepOwnSites([site('a.example'), site('b.example')]);
    await forgetOwnSites(['a.example']);
    expect((await readOwnSites()).map(({ host }) => host)).toEqual(['b.example']);
  });

  it('are told of at once and at each change, until no one wants to know', async () => {
    const told: string[][] = [];
    const stop = new AbortController();
    await watchOwnSites((sites) => told.push(sites.map(({ host }) => host)), stop.signal);
    await keepOwnSites([site('a.example')]);
    stop.abort();
    await keepOwnSites([site('b.example')]);
    expect(told).toEqual([[], ['a.example']]);
  });
});

describe('what is stored', () => {
  it('is read without the entries that are broken', () => {
    const broken = [
      null,
      'a.example',
      { host: 'a.example' },
      site('https://a.example/path'),
      site('a.example', { assistant: [] }),
      site('a.example', { user: ['x'.repeat(401)] }),
      { ...site('a.example'), extra: true },
    ];
    expect(ownSitesFrom([...broken, site('b.example')]).map(({ host }) => host)).toEqual(['b.example']);
    expect(ownSitesFrom('nonsense')).toEqual([]);
  });

  it('gives the entry of one host', () => {
    const stored = [site('a.example'), site('a.example:8080', { user: ['.x'] })];
    expect(ownSiteIn(stored, 'a.example:8080')?.user).toEqual(['.x']);
    expect(ownSiteIn(stored, 'c.example')).toBeNull();
  });
});
