// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { whenLikely } from '../../src/content/scout.ts';
import { handPace } from './hand-pace.ts';

const likely = vi.fn();
let stop = new AbortController();

const hasField = (roots: readonly ParentNode[]): boolean =>
  roots.some((root) => root.querySelector('textarea') !== null);

const scout = (isLikely = hasField) => {
  const { pace, go, waiting } = handPace();
  whenLikely(document, isLikely, likely, stop.signal, pace);
  return { go, waiting };
};
const addField = (parent: ParentNode = document.body): void =>
  parent.append(document.createElement('textarea'));

beforeEach(() => {
  document.body.innerHTML = '<p>Nothing here</p>';
  likely.mockReset();
  stop = new AbortController();
});
afterEach(() => stop.abort());

it('tells at once of a page that may hold a chat', () => {
  addField();
  scout();
  expect(likely).toHaveBeenCalledOnce();
});

it('does nothing on a quiet page', async () => {
  const { go, waiting } = scout();
  await go(60_000);
  expect(waiting()).toBe(0);
  expect(likely).not.toHaveBeenCalled();
});

it('looks again when the page has changed', async () => {
  const { go } = scout();
  addField();
  await go(3000);
  expect(likely).toHaveBeenCalledOnce();
});

it('tells of it again at each change, until it is stopped', async () => {
  const { go, waiting } = scout();
  addField();
  await go(3000);
  addField();
  await go(3000);
  expect(likely).toHaveBeenCalledTimes(2);
  addField();
  stop.abort();
  await go(3000);
  expect(likely).toHaveBeenCalledTimes(2);
  expect(waiting()).toBe(0);
});

it('looks more and more seldom at a page that goes on changing, and soon again at another one', async () => {
  const looks = vi.fn(() => false);
  const { go } = scout(looks);
  const changesIn = async (time: number): Promise<number> => {
    looks.mockClear();
    for (let at = 0; at < time; at += 100) {
      document.body.append(document.createElement('hr'));
      await go(100);
    }
    return looks.mock.calls.length;
  };
  const before = await changesIn(2000);
  await changesIn(6000);
  const after = await changesIn(2000);
  expect(after).toBeLessThan(before);
  window.history.pushState(null, '', '/elsewhere');
  expect(await changesIn(2000)).toBeGreaterThan(after);
});

it('finds what the reader opens in a shadow root that no observer sees', async () => {
  document.body.innerHTML = '<x-widget></x-widget>';
  const widget = document.querySelector('x-widget') as HTMLElement;
  const { go } = scout();
  addField(widget.attachShadow({ mode: 'open' }));
  await go(3000);
  expect(likely).not.toHaveBeenCalled();
  widget.click();
  await go(3000);
  expect(likely).toHaveBeenCalledOnce();
});

it('looks for nothing while the reader types', () => {
  const { waiting } = scout();
  const press = (key: string) =>
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  press('a');
  expect(waiting()).toBe(0);
  press('Enter');
  expect(waiting()).toBe(1);
});

it('goes on after a look that went wrong', async () => {
  const looks = vi.fn(hasField).mockImplementationOnce(() => {
    throw new Error('x');
  });
  const { pace, go } = handPace();
  expect(() => whenLikely(document, looks, likely, stop.signal, pace)).toThrow('x');
  addField();
  await go(3000);
  expect(likely).toHaveBeenCalledOnce();
});
