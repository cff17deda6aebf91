import { describe, expect, it } from 'vitest';
import { entriesAt } from '../../src/sites/entries.ts';

describe('the entries for a page', () => {
  it('hold the one of its host, and those of products that stand on any host', () => {
    const { here, selfHosted } = entriesAt('chatgpt.com');
    expect(here?.id).toBe('chatgpt');
    expect(selfHosted.map(({ id }) => id)).toContain('open-webui');
    expect(selfHosted.map(({ id }) => id)).not.toContain('chatgpt');
  });

  it('hold no other site on a host that is on no list', () => {
    expect(entriesAt('chat.example').here).toBeNull();
    expect(entriesAt('notchatgpt.com').here).toBeNull();
  });

  it('survive the way to the page, which takes plain data alone', () => {
    const entries = entriesAt('claude.ai');
    expect(JSON.parse(JSON.stringify(entries))).toEqual(entries);
  });
});
