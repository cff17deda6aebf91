import { expect, inject, test } from 'vitest';
import { welcomePage } from '../../src/cli/browsers.ts';
import { hoverMark, pressInCard } from '../../src/cli/browsers-marks.ts';
import { until } from '../../src/cli/browsers-wait.ts';
import { faults, themes } from './support/axe.ts';
import { marksOn } from './support/marks.ts';
import { panelShows, pressInPanel } from './support/panel.ts';
import {
  choose,
  expectSameTalk,
  openReading,
  press,
  readingFiles,
  readingPageAt,
  says,
  textsOf,
  turnsFile,
} from './support/reading.ts';
import { tidySession } from './support/session.ts';

const session = tidySession();
const file = readingFiles(() => session.opened);

test('a conversation is presented by keyboard alone, and its text is not touched', async () => {
  const page = await openReading(session.opened);
  await choose(
    page,
    file('turns.jsonl', turnsFile('Hi', 'I feel so happy today. I missed you.', 'Oh', 'I love the sea.')),
  );
  await marksOn(page, ['I feel so happy', 'I love the sea']);
  const before = await textsOf(page, '.talk *');
  await page.focus('.transcript-head .primary');
  await page.keyboard.press('Enter');
  await says(page, '1 of 3');
  await until('a number at each mark', async () => (await textsOf(page, '.number')).join() === '1,2,3');
  expect((await textsOf(page, '.present-item-number')).join()).toBe('1,2,3');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('PageDown');
  await says(page, '3 of 3');
  expect(await textsOf(page, '.pinned-quote')).toEqual(['I love the sea']);
  await page.keyboard.press('Home');
  await says(page, '1 of 3');
  await expectSameTalk(page, before);
  await page.keyboard.press('Escape');
  await says(page, 'Choose files');
  expect(await page.evaluate(() => document.documentElement.classList.contains('presenting'))).toBe(false);
});

test('a live chat is presented from the panel, and its own page is left alone', async () => {
  const { opened } = session;
  const page = await welcomePage(opened);
  await page.bringToFront();
  await marksOn(page, ['Our ancestors']);
  const before = await textsOf(page, '.demo *');
  await hoverMark(opened, page, 'Our ancestors');
  await pressInCard(opened, page, 'Explain');
  await panelShows(opened, 'How PSM sees it come about');
  await pressInPanel(opened, 'Kept');
  await panelShows(opened, 'Present this chat');
  await pressInPanel(opened, 'Present this chat');
  const shown = await readingPageAt(opened, '?tab=');
  await shown.bringToFront();
  await until('a number at each mark', async () => {
    const numbers = await textsOf(shown, '.number');
    return numbers.length > 5 && numbers.length === (await textsOf(shown, '.present-item')).length;
  });
  // The replies come one by one.
  await until('the statement that was looked at', async () =>
    (await textsOf(shown, '.present-item-quote')).join().includes('Our ancestors'),
  );
  expect(await textsOf(page, '.demo *')).toEqual(before);
});

test('a second reader’s labels are laid beside the tool’s', async () => {
  const page = await openReading(session.opened);
  await press(page, 'Second reader');
  const rows = [
    { id: 'a', text: 'I feel so happy today.', labels: ['emotion'] },
    { id: 'b', text: 'High water is at noon.', labels: ['opinion'] },
  ];
  await choose(page, file('labels.jsonl', rows.map((row) => JSON.stringify(row)).join('\n')));
  await says(page, 'The readers differ on 1 of 2 sentences.');
  expect(await textsOf(page, '.difference mark')).toEqual(['High water is at noon.']);
});

// Firefox does not let a theme be set under way; the pages are the same.
test.runIf(inject('kind') === 'chromium').each(themes)(
  'axe finds nothing wrong in the %s views',
  async (theme) => {
    const page = await openReading(session.opened);
    expect(await faults(page, theme), 'open').toEqual([]);
    await choose(
      page,
      file(
        'turns.jsonl',
        turnsFile('Hi', 'I feel so happy today.', 'Oh', '- I love it\n- *and* `you`\n\n> so'),
      ),
    );
    await marksOn(page, ['I feel so happy']);
    expect(await faults(page, theme), 'a conversation').toEqual([]);
    await press(page, 'Present');
    await says(page, '1 of 2');
    expect(await faults(page, theme), 'presented').toEqual([]);
    await page.keyboard.press('Escape');
    await press(page, 'All in a table');
    await says(page, 'A sheet for a second reader');
    expect(await faults(page, theme), 'table').toEqual([]);
    await press(page, 'Second reader');
    await choose(
      page,
      file('labels.jsonl', JSON.stringify({ id: 'b', text: 'High water is at noon.', labels: ['opinion'] })),
    );
    await says(page, 'The readers differ');
    expect(await faults(page, theme), 'agreement').toEqual([]);
  },
);
