// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { conversation, snapshot } from './conversation-fixture.ts';
import { openShelf } from './kept-stage.tsx';

afterEach(() => vi.unstubAllGlobals());

it('the button that keeps says how much would be kept of a long conversation that is still being read', async () => {
  const part = snapshot(conversation);
  const order = Array.from({ length: 20 }, (_, at) => `0/m${at}`);
  if (part.tab.record) part.tab.record.order = [...order, ...part.tab.record.order];
  const shelf = openShelf(part);
  await shelf.says('This chat is still being read: 8 of 28 messages so far.');
  expect(shelf.named('Keep this conversation')).toBeUndefined();
  shelf.press('Keep what has been read');
  await shelf.says('Replies: 4');
  shelf.now(snapshot([...conversation].reverse()));
  expect(shelf.text()).not.toContain('still being read');
  expect(shelf.named('Keep this conversation')).toBeDefined();
});
