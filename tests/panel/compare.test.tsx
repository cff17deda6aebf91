// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { conversation, message, snapshot, statementOn } from './conversation-fixture.ts';
import { openShelf } from './kept-stage.tsx';

afterEach(() => {
  vi.unstubAllGlobals();
});

const filler = 'The tide rises and falls twice between one noon and the next. '.repeat(40);
const plain = `${filler}That is all.`;
const warm = `${'I love the sea. '.repeat(12)}${filler}`;
const calm = [
  message('1/u', 'user', 'Why are there two tides each day?'),
  message('1/a', 'assistant', plain),
];
const fond = [
  message('2/u', 'user', 'Why are there two tides a day?'),
  message(
    '2/a',
    'assistant',
    warm,
    Array.from({ length: 12 }, (_, at) => {
      const one = statementOn(warm, 'I love the sea', 'emotion');
      return { ...one, start: one.start + at * 16, end: one.end + at * 16 };
    }),
  ),
  message('2/u2', 'user', 'And what do gulls eat?'),
  message('2/a2', 'assistant', 'Fish, mostly.'),
];

/** The fond conversation kept, the other one beside the panel. */
async function compared(now = snapshot(calm)) {
  const shelf = openShelf(snapshot(fond));
  await shelf.says('Nothing is kept yet.');
  shelf.press('Keep this conversation');
  await shelf.says('Kept: 1');
  shelf.now(now);
  const title = 'Chat Example: Why are there two tides a day?';
  shelf.press(`Choose “${title}”`);
  return { ...shelf, title };
}

const cells = (place: Element): string[][] =>
  [...place.querySelectorAll('.compare-rates tr')].map((row) =>
    [...row.children].map((cell) => cell.textContent?.trim() ?? ''),
  );

describe('comparing', () => {
  it('sets a kept conversation beside the chat open now, in words and as a table', async () => {
    const shelf = await compared();
    shelf.press('Compare with the chat open now');
    await shelf.says('Side by side');
    expect(shelf.text()).toMatch(
      /A speaks clearly more of inner life: \d+\.\d statements in 1,000 words, the other has 0\.0\. Questions asked in both: 1\./,
    );
    const rows = cells(shelf.place);
    expect(rows[0]?.[1]).toContain('Why are there two tides a day?');
    expect(rows[0]?.[2]).toContain('The chat open now');
    expect(rows.find(([name]) => name === 'Emotion')?.slice(1)).toEqual([
      expect.stringContaining('(12)'),
      '0.0 (0)',
    ]);
    expect(rows.map(([name]) => name)).not.toContain('Empathy');
  });

  it('lays replies to the same question beside each other, and says what was asked only once', async () => {
    const shelf = await compared();
    shelf.press('Compare with the chat open now');
    await shelf.says('Question by question');
    const rows = [...shelf.place.querySelectorAll('.compare-turns > li')].map((row) => ({
      question: row.querySelector('h3')?.textContent,
      halves: [...row.querySelectorAll('.compare-half')].map((half) => half.textContent ?? ''),
    }));
    expect(rows.map(({ question }) => question)).toEqual([
      'Why are there two tides a day?',
      'And what do gulls eat?',
    ]);
    expect(rows[0]?.halves[0]).toContain('I love the sea');
    expect(rows[0]?.halves[1]).toContain('Nothing here speaks as a person.');
    expect(rows[1]?.halves[1]).toContain('Not asked here.');
  });

  it('explains a statement and comes back to it, then to the list', async () => {
    const shelf = await compared();
    shelf.press('Compare with the chat open now');
    await shelf.says('Side by side');
    shelf.press('I love the sea');
    expect(shelf.text()).toContain('How PSM sees it come about');
    shelf.press('All statements');
    expect(document.activeElement?.textContent).toContain('I love the sea');
    shelf.press('All kept');
    await shelf.says('Kept conversations');
    expect(document.activeElement?.textContent).toContain('Compare');
  });

  it('takes two that are kept, and no fewer where no chat is open', async () => {
    const shelf = await compared(snapshot(conversation));
    await shelf.says('begins with the same words');
    shelf.press('Keep this one too');
    await shelf.says('Kept: 2');
    shelf.now(snapshot([]));
    expect(shelf.find('Compare the two')).toHaveProperty('disabled', true);
    expect(shelf.text()).toContain('Tick two to compare them.');
    for (const tick of shelf.place.querySelectorAll<HTMLInputElement>(
      'input[type="checkbox"]:not(:checked)',
    )) {
      tick.click();
    }
    await vi.waitFor(() => expect(shelf.find('Compare the two')).toHaveProperty('disabled', false));
    shelf.press('Compare the two');
    await shelf.says('One of the two is too short');
  });
});
