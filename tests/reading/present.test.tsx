// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import type { NumberedMark } from '../../src/reading/numbered.ts';
import { Present } from '../../src/reading/present.tsx';

vi.stubGlobal('CSS', { highlights: new Map() });
vi.stubGlobal(
  'ResizeObserver',
  class {
    observe = (): void => undefined;
    disconnect = (): void => undefined;
  },
);

const marks = Array.from(
  { length: 4 },
  (_, at): NumberedMark => ({
    number: at + 1,
    reply: 1,
    message: 'm',
    text: 'I love the sea.',
    start: 0,
    end: 14,
    quote: 'I love the sea',
    statements: [
      {
        start: 0,
        end: 14,
        category: 'emotion',
        strength: 'clear',
        voice: 'assistant',
        polarity: 'claim',
        rule: 'r',
      },
    ],
  }),
);

const open = (shown: NumberedMark[]) => {
  const onLeave = vi.fn();
  const place = document.createElement('div');
  document.body.replaceChildren(place);
  act(() => render(<Present title="The sea" marks={shown} onLeave={onLeave} />, place));
  const press = (...keys: string[]): void => {
    act(() => {
      for (const key of keys)
        document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    });
  };
  return {
    onLeave,
    press,
    number: (): string | undefined => place.querySelector('.pinned-number')?.textContent ?? undefined,
    place,
  };
};

it('counts every key, however fast they come, and stops at the ends', () => {
  const { press, number } = open(marks);
  expect(number()).toBe('1 of 4');
  press('ArrowRight', 'PageDown');
  expect(number()).toBe('3 of 4');
  press('ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowLeft');
  expect(number()).toBe('3 of 4');
  press('Home', 'ArrowLeft');
  expect(number()).toBe('1 of 4');
});

it('has a way out where nothing is marked', () => {
  const { place, onLeave } = open([]);
  expect(place.textContent).toContain('No marks yet.');
  place.querySelector('button')?.click();
  expect(onLeave).toHaveBeenCalledOnce();
});

it('explains the mark in the reader’s language, as the card does', () => {
  type Translator = { getMessage: (key: string, given?: string[]) => string };
  const { i18n } = (globalThis as unknown as { chrome: { i18n: Translator } }).chrome;
  const english = i18n.getMessage;
  vi.spyOn(i18n, 'getMessage').mockImplementation((key, given) =>
    key === 'interface_language' ? 'de' : english(key, given),
  );
  const { place } = open(marks);
  expect(place.querySelector('.pinned-title')?.textContent).toBe('Ein eigenes Gefühl');
  vi.restoreAllMocks();
});
