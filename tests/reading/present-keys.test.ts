// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { watchPresentKeys } from '../../src/reading/present-keys.ts';

const stop = new AbortController();
const heard = { onStep: vi.fn(), onEnd: vi.fn(), onLeave: vi.fn() };
watchPresentKeys(heard, stop.signal);

afterEach(() => {
  vi.clearAllMocks();
  document.dir = '';
  document.body.replaceChildren();
});

const press = (key: string, on: EventTarget = document.body, more: KeyboardEventInit = {}): boolean =>
  on.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }));

it.each([
  ['ArrowRight', 1],
  ['ArrowDown', 1],
  ['PageDown', 1],
  [' ', 1],
  ['ArrowLeft', -1],
  ['ArrowUp', -1],
  ['PageUp', -1],
])('%j goes by %d, and scrolls nothing', (key, step) => {
  expect(press(key)).toBe(false);
  expect(heard.onStep).toHaveBeenCalledExactlyOnceWith(step);
});

it('the side arrows change places where the page runs from right to left', () => {
  document.dir = 'rtl';
  press('ArrowLeft');
  expect(heard.onStep).toHaveBeenCalledExactlyOnceWith(1);
});

it('Home, End and Escape go to the ends and leave', () => {
  press('Home');
  press('End');
  press('Escape');
  expect(heard.onEnd.mock.calls).toEqual([['first'], ['last']]);
  expect(heard.onLeave).toHaveBeenCalledOnce();
});

it('a button keeps its space, and the browser its own keys', () => {
  const button = document.createElement('button');
  document.body.append(button);
  expect(press(' ', button)).toBe(true);
  expect(press('ArrowLeft', document.body, { altKey: true })).toBe(true);
  expect(heard.onStep).not.toHaveBeenCalled();
});
