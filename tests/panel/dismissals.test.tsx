// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { dismissedEntries } from '../../src/panel/dismissed.ts';
import { entryKey } from '../../src/panel/turns.ts';
import { dismissalKey } from '../../src/platform/dismissals.ts';
import { conversation, message, snapshot, statementOn } from './conversation-fixture.ts';
import { openPanel } from './panel-stage.tsx';

const love = 'I love how the water answers';
const keyOf = (words: string): string => {
  for (const { id, text, statements } of conversation) {
    const found = statements.find(({ start, end }) => text.slice(start, end) === words);
    if (found) return entryKey(id, found);
  }
  throw new Error(`no statement on "${words}"`);
};

describe('finding what is dismissed', () => {
  const again = message('0/a9', 'assistant', `Yes: ${love}.`, [
    statementOn(`Yes: ${love}.`, love, 'emotion'),
  ]);
  const messages = [...conversation, again];

  it('finds a phrase wherever it stands', async () => {
    const found = await dismissedEntries(
      messages,
      new Set([await dismissalKey('emotion', love.toUpperCase())]),
    );
    expect(found).toEqual(new Set([keyOf(love), entryKey('0/a9', again.statements[0] as never)]));
  });

  it('finds a single statement in its own message alone', async () => {
    const found = await dismissedEntries(
      messages,
      new Set([await dismissalKey('emotion', love, again.text)]),
    );
    expect(found).toEqual(new Set([entryKey('0/a9', again.statements[0] as never)]));
  });

  it('finds nothing under another category', async () => {
    expect(await dismissedEntries(messages, new Set([await dismissalKey('rapport', love)]))).toEqual(
      new Set(),
    );
  });
});

describe('dismissed statements in the panel', () => {
  const dismissed = new Set([keyOf(love)]);

  it('leave the list, and stand folded away below it', () => {
    const { place, text } = openPanel(snapshot(conversation, { dismissed }));
    expect(place.querySelector('.turns')?.textContent).not.toContain(love);
    expect(place.querySelector('details')?.textContent).toContain(love);
    expect(text()).toContain('Dismissed: 1');
  });

  it('can be marked again', () => {
    const { press, host, text } = openPanel(snapshot(conversation, { dismissed }));
    press(love);
    expect(text()).not.toContain('Dismiss ');
    press('Mark it again');
    expect(host.restore).toHaveBeenCalledWith(expect.objectContaining({ key: keyOf(love) }));
  });

  it('can be dismissed from here as from the page', () => {
    const { press, host } = openPanel(snapshot(conversation));
    press(love);
    press('Dismiss');
    press('This statement');
    expect(host.dismiss).toHaveBeenCalledWith(expect.objectContaining({ quote: love }), 'statement');
  });
});
