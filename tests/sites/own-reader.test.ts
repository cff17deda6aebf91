// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import type { OwnSite } from '../../src/platform/own-sites.ts';
import { findReader } from '../../src/sites/index.ts';
import { countTurns, ownReader } from '../../src/sites/own.ts';

const own = (parts: Partial<OwnSite> = {}): OwnSite => ({
  host: 'chat.example',
  user: ['.q'],
  assistant: ['.r'],
  body: [],
  omit: [],
  ...parts,
});

const turn = (kind: string, text: string): string => `<div class="${kind}">${text}</div>`;

beforeEach(() => {
  document.documentElement.innerHTML = '<body></body>';
});

describe('a taught site', () => {
  it('goes before the entry that comes with the extension', () => {
    document.documentElement.innerHTML = readFileSync('tests/chats/sites/chatgpt.html', 'utf8');
    document.body.insertAdjacentHTML(
      'beforeend',
      `<section>${turn('q', 'One?')}${turn('r', 'Two.')}</section>`,
    );
    expect(findReader(document, 'chatgpt.com')?.siteId).toBe('chatgpt');
    const reader = findReader(document, 'chatgpt.com', own({ host: 'chatgpt.com' }));
    expect(reader?.siteId).toBe('own');
    expect(reader?.turns().map(({ role, element }) => [role, element.textContent])).toEqual([
      ['user', 'One?'],
      ['assistant', 'Two.'],
    ]);
  });

  it('gives way to the entry once it matches nothing any more', () => {
    document.documentElement.innerHTML = readFileSync('tests/chats/sites/chatgpt.html', 'utf8');
    expect(findReader(document, 'chatgpt.com', own({ assistant: ['.gone'] }))?.siteId).toBe('chatgpt');
  });

  it('is not harmed by a selector that this browser does not understand', () => {
    document.body.innerHTML = `<main>${turn('q', 'One?')}${turn('r', 'Two.')}</main>`;
    expect(countTurns(own({ user: ['::[', '.q'], assistant: ['.r:nope(', '.r'] }), document)).toEqual({
      user: 1,
      assistant: 1,
    });
  });

  it('takes the next selector where the first matches nothing', () => {
    document.body.innerHTML = `<main>${turn('q', 'One?')}${turn('r', 'Two.')}</main>`;
    expect(countTurns(own({ assistant: ['.stale', '.r'] }), document)).toEqual({ user: 1, assistant: 1 });
  });

  it('leaves out what the reader wants left out', () => {
    document.body.innerHTML = `<main>${turn('q', 'One?')}${turn('r', 'Two.<i class="name">Bot</i>')}</main>`;
    expect(ownReader(own({ omit: ['.name'] }), document)?.omit).toContain('.name');
  });

  it('is read in a shadow root too', () => {
    const chat = document.createElement('chat-box');
    document.body.append(chat);
    const root = chat.attachShadow({ mode: 'open' });
    root.innerHTML = `${turn('q', 'One?')}${turn('r', 'Two.')}<textarea></textarea>`;
    const reader = ownReader(own(), document);
    expect(reader?.root).toBe(root);
    expect(reader?.turns()).toHaveLength(2);
  });

  it.each([
    ['beside the composer', (turns: string) => `<main>${turns}<textarea></textarea></main>`],
    [
      'in pairs beside the composer',
      (turns: string) => `<main><div>${turns}</div><textarea></textarea></main>`,
    ],
    ['with no composer', (turns: string) => `<main><div>${turns}</div></main>`],
  ])('finds turns that come later: %s', (_, page) => {
    document.body.innerHTML = page(turn('q', 'One?') + turn('r', 'Two.'));
    const reader = ownReader(own(), document);
    const last = document.querySelector('.r') as Element;
    const pair = last.parentElement?.localName === 'div' ? last.parentElement : null;
    const later = `${turn('q', 'Three?')}${turn('r', 'Four.')}`;
    const html = pair ? `<div>${later}</div>` : later;
    (pair ?? last).after(document.createRange().createContextualFragment(html));
    expect(reader?.turns().map(({ element }) => element.textContent)).toEqual([
      'One?',
      'Two.',
      'Three?',
      'Four.',
    ]);
  });

  it('does not watch the composer where a whole list of turns is known', () => {
    document.body.innerHTML = `<main><div id="list">${(turn('q', 'One?') + turn('r', 'Two.')).repeat(2)}</div><textarea></textarea></main>`;
    expect(ownReader(own(), document)?.root).toBe(document.getElementById('list'));
  });
});
