// @vitest-environment happy-dom

import { beforeEach, expect, it, vi } from 'vitest';
import type { CardHost } from '../../src/content/card-host.ts';
import { CardLink } from '../../src/content/card-link.ts';
import type { CardScript } from '../../src/content/card-script.ts';
import type { Mark } from '../../src/content/painter.ts';

const mark = { start: 0, end: 5, statements: [] } as unknown as Mark;
const there = { x: 1, y: 2 };
const card = {
  show: vi.fn(),
  hide: vi.fn(() => true),
  dress: vi.fn(),
  isCard: vi.fn(() => true),
  mark: null,
};
const script: CardScript = { make: () => card as unknown as CardHost };
let idle: (() => void)[] = [];
let stop = new AbortController();

beforeEach(() => {
  vi.clearAllMocks();
  idle = [];
  stop = new AbortController();
  vi.stubGlobal('requestIdleCallback', (callback: () => void) => idle.push(callback));
});

const link = (load = vi.fn(async (): Promise<CardScript | null> => script)) => {
  const onHide = vi.fn();
  return { load, onHide, link: new CardLink(load, stop.signal, onHide) };
};
const settle = (): Promise<void> => new Promise((done) => setTimeout(done));

it('has the card brought once, in an idle moment after the first mark', async () => {
  const { load, link: one } = link();
  one.prepare();
  one.prepare();
  expect(load).not.toHaveBeenCalled();
  for (const callback of idle) callback();
  await settle();
  one.prepare();
  one.show([mark], there);
  expect(idle).toHaveLength(1);
  expect(load).toHaveBeenCalledOnce();
  expect(card.show).toHaveBeenCalledExactlyOnceWith([mark], there);
});

it('shows what the reader wanted to see before the card was there, in its styles', async () => {
  const { link: one } = link();
  one.dress('p {}');
  one.show([mark], there);
  expect(one.mark).toBe(mark);
  await settle();
  expect(card.dress).toHaveBeenCalledWith('p {}');
  expect(card.show).toHaveBeenCalledExactlyOnceWith([mark], there);
});

it('shows nothing that the reader has left before the card was there', async () => {
  const { onHide, link: one } = link();
  one.show([mark], there);
  expect(one.hide()).toBe(true);
  expect(one.hide()).toBe(false);
  expect(onHide).toHaveBeenCalledOnce();
  expect(one.mark).toBeNull();
  await settle();
  expect(card.show).not.toHaveBeenCalled();
});

it('asks for the card again, when it is wanted, where it could not be had', async () => {
  const load = vi.fn(async () => (load.mock.calls.length < 2 ? null : script));
  const { onHide, link: one } = link(load);
  one.show([mark], there);
  await settle();
  expect(one.mark).toBeNull();
  expect(onHide).toHaveBeenCalledOnce();
  one.show([mark], there);
  await settle();
  expect(card.show).toHaveBeenCalledExactlyOnceWith([mark], there);
});

it('makes no card in a page that is followed no more', async () => {
  const make = vi.fn(script.make);
  const { link: one } = link(vi.fn(async () => ({ make })));
  one.show([mark], there);
  stop.abort();
  await settle();
  expect(make).not.toHaveBeenCalled();
});
