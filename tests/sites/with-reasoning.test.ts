// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { followConversation } from '../../src/content/conversation.ts';
import { readText } from '../../src/content/text-map.ts';
import { genericReader } from '../../src/sites/generic.ts';
import { findReader, sites } from '../../src/sites/index.ts';
import type { Reader } from '../../src/sites/site.ts';
import { withReasoning } from '../../src/sites/with-reasoning.ts';
import { handPace } from '../content/hand-pace.ts';
import { type Replayed, replay } from '../content/replay.ts';

const pages = join(import.meta.dirname, '../chats/sites');
const reasoners = sites.filter(({ reasoning, assistant }) => reasoning.length > 0 && assistant.length > 0);

const read = (reader: Reader, reasoning: boolean): string[] =>
  reader
    .turns()
    .filter(({ isReasoning = false }) => isReasoning === reasoning)
    .map(({ bodies, omit }) => readText(bodies, omit ?? reader.omit).text);

describe.each(reasoners)('the reasoning of $name', (site) => {
  it.each(['by its entry', 'by the general detector'])('is a part of its own, read %s', (how) => {
    document.documentElement.innerHTML = readFileSync(join(pages, `${site.id}.html`), 'utf8');
    const found =
      how === 'by its entry' ? findReader(document, site.hosts[0] ?? '') : genericReader(document, site);
    const reader = withReasoning(found as Reader);
    const blocks = read(reader, true);
    expect(blocks.length).toBeGreaterThan(0);
    expect(blocks.join('')).not.toBe('');
    expect(read(reader, false)).toEqual(read(found as Reader, false));
    for (const block of blocks)
      expect(read(reader, false).join('\n')).not.toContain(block || 'nothing to be in it');
  });
});

describe('a block of reasoning in a page that is followed', () => {
  const page = (inside: string): string =>
    `<main id="thread"><div data-message-author-role="user"><p>Why?</p></div><div data-message-author-role="assistant"><div class="markdown">${inside}</div></div></main>`;
  const block = '<details class="reasoning"><summary>Thought</summary></details>';

  it('is told as soon as it stands there, and leaves the reply as it is', async () => {
    document.body.innerHTML = page('<p>Because.</p>').replaceAll('data-message-author-role', 'data-role');
    document.body.insertAdjacentHTML('beforeend', '<textarea placeholder="Message"></textarea>');
    const reader = withReasoning(genericReader(document) as Reader);
    const { pace, go } = handPace();
    const stop = new AbortController();
    let now: Replayed | null = null;
    const heard = replay();
    followConversation(reader, (change) => (now = heard(change)), stop.signal, pace);
    const told = () => (now as Replayed | null)?.messages.map(({ text, isReasoning }) => [isReasoning, text]);
    expect(told()).toEqual([
      [false, 'Why?'],
      [false, 'Because.'],
    ]);
    document.querySelector('.markdown')?.insertAdjacentHTML('afterbegin', block);
    await go(1000);
    expect(told()).toEqual([
      [false, 'Why?'],
      [true, 'Thought'],
      [false, 'Because.'],
    ]);
    stop.abort();
  });
});
