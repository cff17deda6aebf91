import { expect, inject, test } from 'vitest';
import { welcomePage } from '../../src/cli/browsers.ts';
import { inFirefoxView } from '../../src/cli/browsers-firefox.ts';
import { hoverMark, pressInCard } from '../../src/cli/browsers-marks.ts';
import { until } from '../../src/cli/browsers-wait.ts';
import { marksOn } from './support/marks.ts';
import { panelShows, pressInPanel } from './support/panel.ts';
import { browserSession } from './support/session.ts';

const session = browserSession();
/** How long a popup may take before its button is pressed again, in milliseconds. */
const patience = 5000;

test('the demo is marked as a chat site is, its conventions and the reader’s lines left alone', async () => {
  const page = await welcomePage(session.opened);
  await page.bringToFront();
  const marks = await marksOn(page, [
    'Our ancestors',
    "I'm afraid of being forgotten",
    "I don't have feelings",
  ]);
  expect(marks.filter(({ text }) => /I hope this helps|My sourdough came out flat/.test(text))).toEqual([]);
});

test.runIf(inject('kind') === 'chromium')('what is chosen shows in forced colours too', async () => {
  const page = await welcomePage(session.opened);
  const devtools = await page.createCDPSession();
  const force = (value: string) =>
    devtools.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value }] });
  await force('active');
  const outlines = await page.evaluate(() =>
    [...document.querySelectorAll('.segment input')].map((input) => [
      (input as HTMLInputElement).checked,
      getComputedStyle(input.nextElementSibling as Element).outlineStyle,
    ]),
  );
  await force('none');
  await devtools.detach();
  expect(outlines.filter(([isChecked]) => isChecked)).toEqual([[true, 'solid']]);
  expect(new Set(outlines.map(([, outline]) => outline))).toEqual(new Set(['none', 'solid']));
});

test('a statement of the demo explains itself in the panel', async () => {
  const page = await welcomePage(session.opened);
  await page.bringToFront();
  await marksOn(page, ['Our ancestors']);
  await hoverMark(session.opened, page, 'Our ancestors');
  await pressInCard(session.opened, page, 'Explain');
  expect(await panelShows(session.opened, 'How PSM sees it come about')).toContain('Our ancestors');
});

test('the three steps tick off as they are really done, and then the chats are offered', async () => {
  const page = await welcomePage(session.opened);
  await page.bringToFront();
  await page.evaluate(() => location.reload());
  await until('the steps', () => page.evaluate(() => document.querySelectorAll('.step').length === 3));
  const done = (count: number): Promise<unknown> =>
    until(`${count} steps done`, () =>
      page.evaluate((wanted) => document.querySelectorAll('.step.done').length === wanted, count),
    );
  await marksOn(page, ['Our ancestors']);
  await done(0);
  await hoverMark(session.opened, page, 'Our ancestors');
  await done(1);
  await pressInCard(session.opened, page, 'Explain');
  await panelShows(session.opened, 'How PSM sees it come about');
  await done(2);
  await page.bringToFront();
  await page.locator('.step label ::-p-text(Everything)').click();
  await done(3);
  await marksOn(page, ['I hope this helps']);
  await until('the chats', () => page.evaluate(() => document.querySelector('.steps-sites') !== null));
  await page.locator('.step label ::-p-text(Clear)').click();
});

test('the demo answers the reader, and its answer is marked as it streams', async () => {
  const page = await welcomePage(session.opened);
  await page.bringToFront();
  await page.locator('textarea').click();
  await page.keyboard.type('I love you too');
  await page.keyboard.press('Enter');
  const marks = await marksOn(page, ['I love that you wrote to me']);
  await until('the whole answer', () => page.evaluate(() => !document.querySelector('[aria-busy="true"]')));
  expect(marks.filter(({ text }) => text.includes('I love you too'))).toEqual([]);
});

test.runIf(inject('kind') === 'firefox')(
  'in Firefox the panel comes as a popup first, and moves to the side when the reader asks',
  async () => {
    const page = await welcomePage(session.opened);
    await page.bringToFront();
    // Firefox opens no popup while an earlier one is still closing: a reader presses again.
    await until('the statement in the popup', async () => {
      await hoverMark(session.opened, page, 'Our ancestors');
      await pressInCard(session.opened, page, 'Explain');
      return panelShows(session.opened, 'Our ancestors', patience);
    });
    await pressInPanel(session.opened, 'Keep the panel open at the side');
    const side = await until('the statement in the sidebar', () =>
      inFirefoxView<string>(session.opened, 'side', 'content.document.body.innerText'),
    );
    expect(side).not.toContain('Keep the panel open at the side');
    expect(await panelShows(session.opened, 'How PSM sees it come about')).toContain('Our ancestors');
  },
);
