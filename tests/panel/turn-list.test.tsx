// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type ListedTurn, TurnList } from '../../src/panel/turn-list.tsx';
import { entryKey } from '../../src/panel/turns.ts';
import { message, statementOn } from './conversation-fixture.ts';

const words = 'I am thrilled to be here.';
const turns: ListedTurn[] = Array.from({ length: 300 }, (_, at) => {
  const statement = statementOn(words, words, 'emotion');
  const reply = message(`0/${at}`, 'assistant', words, [statement]);
  const key = entryKey(reply.id, statement);
  const entries = [{ key, message: reply.id, quote: words, statement, dismissed: false }];
  return { turn: { number: at + 1, user: null, reply, entries }, entries };
});
const keyOf = (number: number): string => turns[number - 1]?.entries[0]?.key ?? '';

let place: HTMLElement;
const drawn = (): HTMLElement[] => [...place.querySelectorAll<HTMLElement>('li.turn')];
const show = (
  shown: readonly ListedTurn[],
  startAt: string | number | null = null,
  onOpen = vi.fn(),
): void => {
  act(() => render(<TurnList turns={shown} startAt={startAt} onOpen={onOpen} />, place));
};

beforeEach(() => {
  // Nothing is laid out in this test: each row is as high as most are.
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(150);
  place = document.createElement('main');
  document.body.replaceChildren(place);
});
afterEach(() => {
  act(() => render(null, place));
  vi.restoreAllMocks();
});

it('draws a list of ordinary length whole', () => {
  show(turns.slice(0, 100));
  expect(drawn()).toHaveLength(100);
});

it('draws of a long list what is near the window, and says where in the whole that stands', () => {
  show(turns);
  expect(drawn().length).toBeGreaterThan(5);
  expect(drawn().length).toBeLessThan(40);
  const [first] = drawn();
  const places = drawn().map((row) =>
    ['aria-setsize', 'aria-posinset'].map((name) => row.getAttribute(name)),
  );
  expect(places).toEqual(drawn().map((_, at) => ['300', String(at + 1)]));
  expect(first?.id).toBe('turn-1');
});

it('draws, shows and focuses the statement that the reader comes back from', () => {
  const shown = vi.spyOn(HTMLElement.prototype, 'scrollIntoView');
  show(turns, keyOf(250));
  const row = document.activeElement as HTMLElement;
  expect(row.dataset.entry).toBe(keyOf(250));
  expect(row.closest('li.turn')?.id).toBe('turn-250');
  expect(shown.mock.contexts).toEqual([row]);
});

it('begins at the turn that the reader asked for', () => {
  const shown = vi.spyOn(HTMLElement.prototype, 'scrollIntoView');
  show(turns, 200);
  expect(shown.mock.contexts.map((row) => (row as HTMLElement).id)).toEqual(['turn-200']);
});

it('keeps the focused row while the conversation grows', () => {
  show(turns.slice(0, 260), keyOf(250));
  const row = document.activeElement;
  show(turns);
  expect(document.activeElement).toBe(row);
  expect(row?.isConnected).toBe(true);
});

it('leaves the focus on the statement that has it when the list grows long', () => {
  show(turns.slice(0, 100));
  document.querySelector<HTMLElement>(`[data-entry="${keyOf(60)}"]`)?.focus();
  show(turns.slice(0, 101));
  expect((document.activeElement as HTMLElement).dataset.entry).toBe(keyOf(60));
  expect(drawn().length).toBeLessThan(40);
});
