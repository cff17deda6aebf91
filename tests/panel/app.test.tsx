// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { Snapshot } from '../../src/panel/host.ts';
import { conversation, message, snapshot, statementOn } from './conversation-fixture.ts';
import { openPanel } from './panel-stage.tsx';

const focusOn = (words: string, request = 1): Snapshot => {
  const now = snapshot(conversation);
  const owner = conversation.find(({ text }) => text.includes(words));
  const statement = owner?.statements.find(({ start, end }) => owner.text.slice(start, end).includes(words));
  if (!owner || !statement) throw new Error(`no statement on "${words}"`);
  const { start, end, category } = statement;
  now.tab.focus = { message: owner.id, start, end, category, request };
  return now;
};

describe('the list of statements', () => {
  it('shows them under their replies, with the user’s words before', () => {
    const { text } = openPanel(snapshot(conversation));
    for (const words of [
      'Reply 1',
      'Why are there two tides',
      "I'm thrilled that you asked",
      'Statements: 7 of 9',
    ]) {
      expect(text()).toContain(words);
    }
    expect(text()).not.toContain('I hope this helps!');
  });

  it('folds away replies without statements until asked', () => {
    const { text, press } = openPanel(snapshot(conversation));
    expect(text()).not.toContain('Reply 4');
    press('Show the replies without statements (1)');
    expect(text()).toContain('Reply 4');
    expect(text()).toContain('Nothing here speaks as a person.');
  });

  it('narrows to a family and back', () => {
    const { text, press, find } = openPanel(snapshot(conversation));
    press('Human life');
    expect(find('Human life').getAttribute('aria-pressed')).toBe('true');
    expect(text()).toContain('Our ancestors');
    expect(text()).not.toContain("I'm thrilled");
    press('Human life');
    expect(text()).toContain("I'm thrilled");
  });

  it('counts for each family what pressing it would list', () => {
    const { find, press, type, place } = openPanel(snapshot(conversation));
    expect(find('Inner life').textContent).toBe('4Inner life');
    expect(find('Bond').textContent).toBe('0Bond');
    type('Search the statements', 'wonder');
    expect(find('Inner life').textContent).toBe('1Inner life');
    press('Inner life');
    expect(place.querySelectorAll('.turns [data-entry]')).toHaveLength(1);
  });

  it('searches, and offers a way out when nothing is found', () => {
    const { text, press, type } = openPanel(snapshot(conversation));
    type('Search the statements', 'submarine');
    expect(text()).toContain('No statement fits these filters.');
    press('Clear them');
    expect(text()).toContain("I'm thrilled");
  });

  it('changes the sensitivity for page and panel alike', () => {
    const { press, host } = openPanel(snapshot(conversation));
    press('Filters');
    press('Everything');
    expect(host.setSensitivity).toHaveBeenCalledWith('everything');
  });

  it('says why the list is empty where all that was found is weaker than asked for, and offers to show it', () => {
    const weak = conversation.map((one) => ({
      ...one,
      statements: one.statements.filter(({ strength }) => strength === 'weak'),
    }));
    const { press, text, host } = openPanel(snapshot(weak));
    expect(text()).toContain('No statement here is as strong as you chose to see.');
    press('Show everything');
    expect(host.setSensitivity).toHaveBeenCalledWith('everything');
    expect(openPanel(snapshot(conversation)).text()).not.toContain('as strong as');
  });

  it('grows live, and keeps the rows that stand', () => {
    const { now, place, text } = openPanel(snapshot(conversation));
    const row = place.querySelector('[data-entry]');
    const words = 'I would love to sail one day.';
    const reply = message('0/a5', 'assistant', words, [statementOn(words, words, 'intention')], {
      streaming: true,
    });
    now(snapshot([...conversation, reply]));
    expect(text()).toContain(words);
    expect(text()).toContain('writing…');
    expect(place.querySelector('[data-entry]')).toBe(row);
  });

  it('tells listeners the count once a reply has ended, not while it grows', () => {
    const { now, place } = openPanel(snapshot(conversation));
    const said = (): string | null | undefined => place.querySelector('[role=status]')?.textContent;
    expect(said()).toBe('Statements: 7');
    const words = 'I would love to sail one day.';
    const reply = message('0/a5', 'assistant', words, [statementOn(words, words, 'intention')], {
      streaming: true,
    });
    now(snapshot([...conversation, reply]));
    expect(said()).toBe('Statements: 7');
    now(snapshot([...conversation, { ...reply, streaming: false }]));
    expect(said()).toBe('Statements: 8');
  });
});

describe('a statement', () => {
  it('opens with its explanation, and the page shows its words', () => {
    const { text, press, host } = openPanel(snapshot(conversation));
    press('I love how the water answers');
    for (const words of [
      'A feeling of its own',
      'Pre-training',
      'Deployment',
      'What not to conclude',
      'Try it',
      'Sources',
    ]) {
      expect(text()).toContain(words);
    }
    expect(host.reveal).toHaveBeenCalledWith({ message: '0/a1', start: 88, end: 116 });
  });

  it('opens when the page asks for it, again for a second request, from any view', () => {
    const { text, press, now } = openPanel(snapshot(conversation));
    press('Export');
    now(focusOn('Our ancestors', 1));
    expect(text()).toContain('Our ancestors');
    expect(text()).toContain('What the text does');
    press('All statements');
    expect(text()).not.toContain('What the text does');
    now(focusOn('Our ancestors', 2));
    expect(text()).toContain('What the text does');
  });

  it('leads to its neighbours and back to its place in the list', () => {
    const { press, place, find } = openPanel(focusOn("I'm thrilled"));
    expect(find('Previous statement')).toHaveProperty('disabled', true);
    press('Next statement');
    expect(place.querySelector('blockquote')?.textContent).toBe('I love how the water answers');
    press('All statements');
    expect(document.activeElement?.textContent).toContain('I love how the water answers');
  });

  it('moves focus to its title, and leaves on Escape', () => {
    const { place } = openPanel(focusOn("I'm thrilled"));
    expect(document.activeElement?.textContent).toBe('A feeling of its own');
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    return Promise.resolve().then(() => expect(place.querySelector('blockquote')).toBeNull());
  });

  it('is copied as text, and says so', async () => {
    const { press, host, place } = openPanel(focusOn("I'm thrilled"));
    press('Copy');
    expect(host.copy.mock.calls[0]?.[0 as never]).toContain("I'm thrilled that you asked about tides");
    await Promise.resolve();
    await Promise.resolve();
    expect([...place.querySelectorAll('[role=status]')].map((one) => one.textContent)).toContain('Copied');
  });

  it('gives way to the list when the page has dropped it', () => {
    const { now, text } = openPanel(focusOn("I'm thrilled"));
    now(snapshot(conversation.slice(2)));
    expect(text()).toContain('Our ancestors');
    expect(text()).not.toContain('What the text does');
  });
});

describe('words with two readings', () => {
  const words = 'I value honesty';
  const reply = message('0/a1', 'assistant', `${words}.`, [
    statementOn(words, words, 'morality'),
    statementOn(words, words, 'opinion'),
  ]);

  it('are shown once, with a row for each reading', () => {
    const { place } = openPanel(snapshot([reply]));
    const rows = [...place.querySelectorAll('[data-entry]')];
    expect(rows).toHaveLength(2);
    expect(rows.filter((row) => row.querySelector('.entry-quote'))).toHaveLength(1);
    expect(rows[1]?.textContent).toContain(words);
    expect(rows[1]?.textContent).toContain('Opinion');
  });
});
