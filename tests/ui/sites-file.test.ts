// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OwnSite } from '../../src/platform/own-sites.ts';
import { type ReadFile, readSites, writeSites } from '../../src/ui/sites-file.ts';

const site = (host: string, parts: Partial<OwnSite> = {}): OwnSite => ({
  host,
  user: ['.q'],
  assistant: ['[data-by="bot"]'],
  body: ['.text'],
  omit: [],
  ...parts,
});

const file = (sites: unknown, more: object = {}): string =>
  JSON.stringify({ format: 'persona-lens-own-sites', version: 1, sites, ...more });

const faults = (read: ReadFile) => (read.ok ? [] : read.faults);

describe('a file of taught sites', () => {
  it('comes back as it went out', () => {
    const host = fc.constantFrom('a.example', 'b.example:8080', 'localhost:3000', '[::1]:80', 'x-y.example');
    const selector = fc.constantFrom('.a', '[data-b="c d"]', 'li:not(.x)', 'chat-line', '.row:has(> .me)');
    const lists = fc.array(selector, { minLength: 1, maxLength: 4 });
    const entry = fc.record({ host, user: lists, assistant: lists, body: lists, omit: lists });
    fc.assert(
      fc.property(fc.uniqueArray(entry, { minLength: 1, selector: ({ host: one }) => one }), (sites) => {
        expect(readSites(writeSites(sites).text)).toEqual({ ok: true, sites });
      }),
    );
  });

  it.each([
    ['not-json', '{"format":'],
    ['not-ours', '[]'],
    ['not-ours', '{"format":"something else","version":1,"sites":[]}'],
    ['newer', file([site('a.example')], { version: 2 })],
    ['empty', file([])],
    ['too-many', file(Array.from({ length: 201 }, (_, index) => site(`s${index}.example`)))],
  ])('says what is wrong with the file: %s', (kind, text) => {
    expect(faults(readSites(text))).toEqual([{ kind }]);
  });

  it('says which part of which entry is wrong, and takes none of the others', () => {
    const read = readSites(
      file([
        site('a.example'),
        site('https://b.example/chat'),
        site('c.example', { user: ['.fine', 'div[['] }),
        { ...site('d.example'), assistant: [] },
        { ...site('e.example'), run: 'alert(1)' },
        site('a.example'),
      ]),
    );
    expect(faults(read)).toEqual([
      { kind: 'part', at: 2, part: 'host' },
      { kind: 'selector', at: 3, selector: 'div[[' },
      { kind: 'part', at: 4, part: 'assistant' },
      { kind: 'part', at: 5, part: 'run' },
      { kind: 'twice', host: 'a.example' },
    ]);
  });

  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(typeof readSites(text).ok).toBe('boolean');
      }),
    );
  });
});
