// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DiagnosticsPage } from '../../src/about/diagnostics.tsx';
import type { Facts } from '../../src/about/facts.ts';
import { groupsOf, reportOf } from '../../src/about/report.ts';

const facts: Facts = {
  at: new Date(Date.UTC(2026, 0, 15, 10)),
  extension: '1.2.3',
  browser: 'Firefox 153.0',
  system: 'linux x86-64',
  language: 'en',
  offers: { highlights: true, pointHighlights: false, adoptedStyles: true, sidePanel: true, database: true },
  granted: {
    permissions: ['storage'],
    listed: { allowed: 38, all: 40 },
    others: ['https://secret.example/*'],
  },
  settings: { sensitivity: 'clear', paused: false, hidden: 2 },
  chats: [
    {
      host: 'secret.example',
      site: 'generic',
      user: 3,
      assistant: 4,
      streaming: 1,
      otherLanguage: 0,
      statements: new Map([
        ['disclaimer', 1],
        ['emotion', 5],
      ]),
    },
  ],
  timings: { count: 12, median: 4.2, slowest: { ms: 31, size: 12_345 } },
  stored: [{ name: 'chats', entries: 7, bytes: 2000 }],
  faults: [{ at: Date.UTC(2026, 0, 15, 9), room: 'content', what: 'TypeError: x', where: ['a.js:1:2'] }],
};
const quiet: Facts = { ...facts, chats: [], timings: null, faults: [] };

describe('the report', () => {
  it('holds what a maintainer needs', () => {
    const report = reportOf(groupsOf(facts, false));
    for (const line of [
      'Persona Lens: 1.2.3',
      'Browser: Firefox 153.0',
      'Listed sites allowed: 38 of 40',
      'Chat 1: entry “generic”; messages: 3 user, 4 assistant; 1 under way; Emotion 5, Disclaimer 1',
      'Half of them took at most: 4.2 ms',
      'Slowest: 31 ms, at 12,345 characters',
      'Marks found under the pointer: no',
      '2026-01-15 09:00:00 content: TypeError: x · a.js:1:2',
    ])
      expect(report).toContain(line);
  });

  it('names no site that the reader does not want named', () => {
    expect(reportOf(groupsOf(facts, false))).not.toContain('secret.example');
    expect(reportOf(groupsOf(facts, true))).toContain('secret.example: entry');
  });

  it('says where there is nothing', () => {
    const report = reportOf(groupsOf(quiet, false));
    for (const words of [
      'No chat is open.',
      'No message has been classified',
      'None since the browser was opened.',
    ])
      expect(report).toContain(words);
  });
});

describe('the diagnostics page', () => {
  let place: HTMLElement;
  const writeText = vi.fn((_: string) => Promise.resolve());
  beforeEach(() => {
    writeText.mockClear();
    vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText } });
    place = document.createElement('div');
    document.body.replaceChildren(place);
  });
  const press = (words: string): Promise<void> =>
    act(async () =>
      [...document.querySelectorAll('button')].find((one) => one.textContent?.includes(words))?.click(),
    );
  const shown = (): string => document.querySelector('textarea')?.value ?? '';

  const open = async (read: () => Promise<Facts>, forget = async (): Promise<void> => undefined) => {
    await act(() => render(<DiagnosticsPage read={read} forget={forget} />, place));
    await vi.waitFor(() => expect(shown()).not.toBe(''));
  };

  it('copies exactly what it shows', async () => {
    await open(async () => facts);
    await press('Copy');
    expect(writeText).toHaveBeenCalledExactlyOnceWith(shown());
    expect(shown()).not.toContain('secret.example');
    await act(async () => document.querySelector<HTMLInputElement>('input[type=checkbox]')?.click());
    expect(shown()).toContain('secret.example');
  });

  it('forgets the faults and reads again', async () => {
    const read = vi.fn(async () => quiet).mockResolvedValueOnce(facts);
    const forget = vi.fn(async () => undefined);
    await open(read, forget);
    expect(document.body.textContent).toContain('TypeError: x');
    await press('Forget the faults');
    expect(forget).toHaveBeenCalledOnce();
    await vi.waitFor(() => expect(document.body.textContent).not.toContain('TypeError: x'));
    expect(document.querySelector('[role=status]')?.textContent).toBe('The faults are forgotten.');
  });
});
