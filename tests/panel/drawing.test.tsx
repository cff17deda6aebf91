// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import type { Snapshot } from '../../src/panel/host.ts';
import { conversation, explainForTest, message, snapshot, statementOn } from './conversation-fixture.ts';
import { openPanel } from './panel-stage.tsx';

const first = snapshot(conversation);

/** The next snapshot as the panel's host makes it: only the tab's state is another. */
const streaming = (text: string, user = 'Go on, please.'): Snapshot => ({
  ...first,
  tab: snapshot([
    ...conversation,
    message('0/u9', 'user', user),
    message('0/a9', 'assistant', text, [statementOn(text, 'I adore kites', 'emotion')], { streaming: true }),
  ]).tab,
});

it('an open statement is not drawn again while another reply streams', () => {
  const explain = vi.fn(explainForTest);
  const { press, now } = openPanel(first, explain);
  press('Our ancestors');
  now(streaming('I adore kites'));
  const drawn = explain.mock.calls.length;
  now(streaming('I adore kites and'));
  now(streaming('I adore kites and the wind'));
  expect(explain.mock.calls.length).toBe(drawn);
});

it('an open statement is explained anew once its situation is another', () => {
  const explain = vi.fn(explainForTest);
  const { press, now } = openPanel(streaming('I adore kites'), explain);
  press('I adore kites');
  expect(explain.mock.lastCall?.[1].user).toBe('Go on, please.');
  now(streaming('I adore kites', 'Are you happy?'));
  expect(explain.mock.lastCall?.[1].user).toBe('Are you happy?');
});

it('an open statement learns of the neighbour that a new reply brings', () => {
  const { press, now, find } = openPanel(first);
  press('forty years I have sailed');
  while (!find('Next statement').hasAttribute('disabled')) press('Next statement');
  now(streaming('I adore kites'));
  expect(find('Next statement').hasAttribute('disabled')).toBe(false);
});
