// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { findReader } from '../../src/sites/index.ts';
import type { Reader } from '../../src/sites/site.ts';

const message = (role: string, id: string): string =>
  `<div data-message-author-role="${role}" id="${id}"><div class="markdown">Text of ${id}.</div></div>`;

const element = (id: string): Element => document.getElementById(id) as Element;
const setRole = (id: string, role: string): void => {
  element(id).setAttribute('data-message-author-role', role);
};
const always = (): boolean => true;
let reader: Reader;
const told = (isSame?: (one: Element) => boolean): string[] =>
  reader.turns(isSame).map((turn) => `${turn.role} ${turn.element.id}`);

beforeEach(() => {
  document.body.innerHTML = `<main id="thread">${message('user', 'u')}${message('assistant', 'a')}${message('assistant', 'b')}</main><textarea></textarea>`;
  reader = findReader(document, 'chatgpt.com') as Reader;
});

describe('a reader that is asked again', () => {
  it('gives the very turns in which nothing changed, and new ones for the others', () => {
    const before = reader.turns();
    const after = reader.turns(({ id }) => id !== 'a');
    expect(after.map((turn, at) => turn === before[at])).toEqual([true, false, true]);
  });

  it('looks anew at an element that was no turn the last time', () => {
    told();
    setRole('a', 'system');
    expect(told(always)).toEqual(['user u', 'assistant b']);
    setRole('a', 'user');
    expect(told(always)).toEqual(['user u', 'user a', 'assistant b']);
  });

  it('looks anew at all after a while without any reply', () => {
    told();
    for (const id of ['a', 'b']) setRole(id, 'user');
    expect(told(({ id }) => id === 'u')).toEqual([]);
    setRole('b', 'assistant');
    expect(told(always)).toEqual(['user u', 'user a', 'assistant b']);
  });

  it('knows which turn is the last, also of turns that it gave before', () => {
    element('thread').insertAdjacentHTML('afterend', '<button data-testid="stop-button"></button>');
    expect(reader.turns().map(({ streaming }) => streaming)).toEqual([false, false, true]);
    element('thread').insertAdjacentHTML('beforeend', message('assistant', 'c'));
    expect(reader.turns(always).map(({ streaming }) => streaming)).toEqual([false, false, false, true]);
  });
});
