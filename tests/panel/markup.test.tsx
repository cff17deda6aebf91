// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { explain } from '../../src/core/psm/index.ts';
import { message, snapshot, statementOn } from './conversation-fixture.ts';
import { openPanel } from './panel-stage.tsx';

const markup = '<img src=x onerror="window.pwned=1"><script>window.pwned=1</script><b>bold</b>';
const claim = `I am thrilled ${markup}`;

/** What would be there if the markup had been taken for markup. */
const elementsOf = (place: HTMLElement): string[] =>
  [...place.querySelectorAll('img, script, b')]
    .filter(({ localName, textContent }) => localName !== 'b' || textContent === 'bold')
    .map(({ localName }) => localName);

/** A page that puts markup wherever the panel shows its words: message, quote, user's turn, persona, site and host. */
const hostile = () => {
  const base = snapshot([
    message('0/u', 'user', `Hello ${markup}`),
    message('0/a', 'assistant', claim, [statementOn(claim, claim, 'emotion')], { persona: markup }),
  ]);
  const { record } = base.tab;
  return {
    ...base,
    site: markup,
    host: markup,
    tab: { ...base.tab, record: record && { ...record, siteName: markup, host: markup } },
  };
};

it.each(['Chat', 'Profile', 'Drift', 'Kept', 'Learn', 'Export'])(
  'markup of a page stays text in the view %s',
  (view) => {
    const panel = openPanel(hostile(), explain);
    panel.press(view);
    expect(panel.text()).toContain(markup);
    expect(elementsOf(panel.place)).toEqual([]);
  },
);

it('and in the explanation of a statement', () => {
  const panel = openPanel(hostile(), explain);
  panel.press('I am thrilled');
  expect(panel.place.querySelector('blockquote')?.textContent).toBe(claim);
  expect(elementsOf(panel.place)).toEqual([]);
});
