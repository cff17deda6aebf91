import { describe, expect, it } from 'vitest';
import { profiledReplies } from '../../src/panel/reading.ts';
import { type Entry, isFiltering, isListed, noFilter, turnsOf } from '../../src/panel/turns.ts';
import { conversation, snapshot } from './conversation-fixture.ts';

const turns = turnsOf(snapshot(conversation).tab, new Set());
const entries = turns.flatMap((turn) => turn.entries);
const quotes = (listed: readonly Entry[]): string[] => listed.map(({ quote }) => quote);

describe('the turns of a conversation', () => {
  it('join each reply with the user’s turn before it, numbered', () => {
    expect(turns.map(({ number, user }) => [number, user?.slice(0, 7)])).toEqual([
      [1, 'Why are'],
      [2, 'Do you '],
      [3, 'Now ans'],
      [4, 'And the'],
    ]);
  });

  it('carry the words of each statement', () => {
    expect(quotes(entries)).toContain('Our ancestors');
  });

  it('pass over messages that have not arrived yet', () => {
    const { tab } = snapshot(conversation);
    tab.messages.delete('0/a1');
    expect(turnsOf(tab, new Set())).toHaveLength(3);
    expect(turnsOf(tab, new Set())[0]?.user).toContain('Do you really');
  });

  it('do not count what is shown of the reasoning before a reply', () => {
    const { tab } = snapshot(conversation);
    const first = tab.messages.get('0/a1');
    if (first) tab.messages.set('0/a1', { ...first, isReasoning: true });
    const turns = turnsOf(tab, new Set());
    expect(turns.slice(0, 2).map(({ number }) => number)).toEqual([1, 1]);
    expect(profiledReplies(turns)).toHaveLength(turns.length - 1);
  });

  it('leave out categories that are hidden', () => {
    const shown = turnsOf(snapshot(conversation).tab, new Set(['emotion'])).flatMap((turn) => turn.entries);
    expect(shown.some(({ statement }) => statement.category === 'emotion')).toBe(false);
    expect(shown.length).toBe(entries.length - 2);
  });

  it('give every statement a key of its own', () => {
    expect(new Set(entries.map(({ key }) => key)).size).toBe(entries.length);
  });
});

describe('the filter', () => {
  const listed = (
    filter: Partial<typeof noFilter>,
    sensitivity: 'strong' | 'clear' | 'everything' = 'everything',
  ) => quotes(entries.filter((entry) => isListed(entry, { ...noFilter, ...filter }, sensitivity)));

  it('lets through what the sensitivity shows', () => {
    expect(listed({})).toHaveLength(9);
    expect(listed({}, 'clear')).not.toContain('I hope this helps!');
    expect(listed({}, 'clear')).toHaveLength(7);
    expect(listed({}, 'strong')).toHaveLength(3);
  });

  it('shows conventions when they are asked for by name', () => {
    expect(listed({ strengths: new Set(['weak']) }, 'clear')).toEqual([
      'Great question!',
      'I hope this helps!',
    ]);
  });

  it('narrows by family, category and voice together', () => {
    expect(listed({ families: new Set(['human-life']) })).toHaveLength(2);
    expect(listed({ families: new Set(['human-life']), voices: new Set(['assistant']) })).toEqual([
      'Our ancestors',
    ]);
    expect(listed({ categories: new Set(['disclaimer']) })).toEqual(["I don't have feelings as you do"]);
  });

  it('finds words in upper and lower case alike', () => {
    expect(listed({ text: ' WONDER ' })).toEqual([
      'something like wonder stirs in me when I follow the numbers',
    ]);
  });

  it('knows whether it filters', () => {
    expect(isFiltering(noFilter)).toBe(false);
    expect(isFiltering({ ...noFilter, text: ' ' })).toBe(false);
    expect(isFiltering({ ...noFilter, voices: new Set(['character']) })).toBe(true);
  });
});
