// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Demo } from '../../src/welcome/demo.tsx';
import { opening, replies } from '../../src/welcome/script.ts';

let place: HTMLElement;

beforeEach(() => {
  vi.useFakeTimers();
  document.body.replaceChildren();
  place = document.createElement('div');
  document.body.append(place);
  act(() => render(<Demo />, place));
});
afterEach(() => {
  render(null, place);
  vi.useRealTimers();
});

const turns = (): [string | null, string | null][] =>
  [...place.querySelectorAll('[data-message-author-role]')].map((turn) => [
    turn.getAttribute('data-message-author-role'),
    turn.textContent,
  ]);

function write(words: string): void {
  const field = place.querySelector('textarea');
  if (!field) throw new Error('the demo has no field to write in');
  act(() => {
    field.value = words;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  act(() => {
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
  });
}

const pass = (milliseconds: number): Promise<void> =>
  act(async () => {
    await vi.advanceTimersByTimeAsync(milliseconds);
  });

describe('the demo conversation', () => {
  it('says whose each turn is, as chat sites do', () => {
    expect(turns()).toEqual(opening.map(({ role, text }) => [role, text]));
    expect(place.querySelector('[role=log]')).not.toBeNull();
  });

  it('gives every turn an id of its own', () => {
    const ids = [...place.querySelectorAll('[data-message-id]')].map((turn) =>
      turn.getAttribute('data-message-id'),
    );
    expect(new Set(ids).size).toBe(opening.length);
  });

  it('adds the reader’s line and lets a reply grow word by word', async () => {
    write('Hello there');
    await pass(100);
    expect(turns().at(-2)).toEqual(['user', 'Hello there']);
    const part = turns().at(-1)?.[1] ?? '';
    expect(replies[0]?.startsWith(part)).toBe(true);
    expect(part.length).toBeLessThan(replies[0]?.length ?? 0);
    expect(place.querySelector('[data-is-streaming]')).not.toBeNull();
    await pass(60_000);
    expect(turns().at(-1)).toEqual(['assistant', replies[0]]);
    expect(place.querySelector('[data-is-streaming]')).toBeNull();
  });

  it('waits for a reply to end before it takes the next line', async () => {
    write('One');
    await pass(100);
    write('Two');
    await pass(60_000);
    expect(turns().filter(([, text]) => text === 'Two')).toHaveLength(0);
    write('Two');
    await pass(60_000);
    expect(turns().at(-1)).toEqual(['assistant', replies[1]]);
  });

  it('takes no empty line', async () => {
    write('   ');
    await pass(1000);
    expect(turns()).toHaveLength(opening.length);
  });
});
