// @vitest-environment happy-dom
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readText } from '../../src/content/text-map.ts';
import { genericReader } from '../../src/sites/generic.ts';
import { findReader, listedHosts, siteAt, sites } from '../../src/sites/index.ts';
import type { Reader, Site } from '../../src/sites/site.ts';
import { siteReader } from '../../src/sites/site-reader.ts';

const pages = join(import.meta.dirname, '../chats/sites');
const withPage = sites.filter(({ id }) => id !== 'duck-ai-in-search');
const withSelectors = withPage.filter(({ assistant }) => assistant.length > 0);

const exchanges = [
  ['user', 'What grows on a balcony that faces north?'],
  ['assistant', 'Lettuce and mint do well there.\n\nI love how forgiving mint is.'],
  ['user', 'How often do they want water?'],
  ['assistant', 'Every morning in summer.\n\nI would feel the soil with a finger first.'],
];

const open = (site: Site) => {
  document.documentElement.innerHTML = readFileSync(join(pages, `${site.id}.html`), 'utf8');
};

/** What a reader tells of the page, without the signs of left-out code and of a question that is a heading. */
const told = (reader: Reader | null) =>
  reader?.turns().map(({ role, bodies }) => {
    const { text } = readText(bodies, reader.omit);
    return [role, text.replace(/\n*\uFFFC|^# /g, '').trim()];
  });

describe.each(withSelectors)('the entry of $name', (site) => {
  const roles = site.user.length > 0 ? ['user', 'assistant'] : ['assistant'];
  const expected = exchanges.filter(([role]) => roles.includes(role as string));

  it('reads roles and prose, and leaves reasoning, code and controls out', () => {
    open(site);
    expect(told(siteReader(site, document))).toEqual(expected);
  });

  it('agrees with generic detection', () => {
    open(site);
    const generic = told(genericReader(document, site));
    expect(generic?.filter(([role]) => roles.includes(role as string))).toEqual(expected);
  });

  it('gives no two messages the same id', () => {
    open(site);
    const ids =
      siteReader(site, document)
        ?.turns()
        .map(({ siteId }) => siteId) ?? [];
    const given = ids.filter((id) => id !== null);
    expect(new Set(given).size).toBe(given.length);
  });

  it.runIf(site.streaming.length > 0 || site.stop)('sees the last reply stream, and only that', () => {
    open(site);
    const streaming = siteReader(site, document)
      ?.turns()
      .map((turn) => turn.streaming);
    expect(streaming).toEqual(expected.map((_, index) => index === expected.length - 1));
  });

  it.runIf(site.reasoning.length > 0)('finds reasoning where the page shows it', () => {
    open(site);
    const blocks =
      siteReader(site, document)
        ?.turns()
        .flatMap(({ reasoning }) => reasoning) ?? [];
    expect(blocks.length).toBeGreaterThan(0);
  });
});

describe('sites', () => {
  it.each(withPage)('$name is read on its own page', (site) => {
    open(site);
    const reader = findReader(document, site.hosts[0] ?? 'chat.example.org');
    expect(reader?.siteId).toBe(site.id);
    expect(told(reader)?.map(([role]) => role)).toEqual(
      site.user.length > 0 || site.assistant.length === 0
        ? ['user', 'assistant', 'user', 'assistant']
        : ['assistant', 'assistant'],
    );
  });

  it.each(withSelectors)('$name is still read when its selectors are out of date', (site) => {
    open(site);
    const stale = { ...site, assistant: ['.long-gone'], recognise: [] };
    expect(siteReader(stale, document)).toBeNull();
    expect(genericReader(document, stale)?.siteName).toBe(site.name);
  });

  it('each have a page, and each page a site', () => {
    expect(readdirSync(pages).sort()).toEqual(withPage.map(({ id }) => `${id}.html`).sort());
  });

  it('say when and by what they were last checked', () => {
    for (const site of sites) expect(site.lastChecked).toMatch(/^20\d\d-\d\d-\d\d$/);
    expect(new Set(sites.map(({ id }) => id)).size).toBe(sites.length);
  });

  it('have selectors that a browser understands', () => {
    const all = sites.flatMap((site) =>
      [...site.conversation, ...site.assistant, ...site.user, ...site.body].concat(site.omit, site.reasoning),
    );
    for (const selector of all) expect(() => document.querySelector(selector), selector).not.toThrow();
  });

  it('are listed as match patterns, confined to their paths', () => {
    expect(listedHosts).toContain('https://chatgpt.com/*');
    expect(listedHosts).toContain('https://github.com/copilot*');
    expect(listedHosts).not.toContain('https://github.com/*');
    expect(new Set(listedHosts).size).toBe(listedHosts.length);
  });

  it('are known by host', () => {
    expect(siteAt('claude.ai')?.id).toBe('claude');
    expect(siteAt('notclaude.ai')).toBeNull();
  });
});
