import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { until } from '../../src/cli/browsers-wait.ts';
import { asFile, chatgptConversation, claudeConversation, spokenTexts } from '../core/import/samples.ts';
import { marksOn } from './support/marks.ts';
import { panelShows, pressInPanel } from './support/panel.ts';
import {
  choose,
  openReading,
  paste,
  press,
  readingFiles,
  says,
  textsOf,
  turnsFile,
} from './support/reading.ts';
import { tidySession } from './support/session.ts';

const session = tidySession();
const file = readingFiles(() => session.opened);

const archive = (text: string): string =>
  JSON.stringify({
    format: 'persona-lens-archive',
    version: 1,
    conversations: [
      {
        title: 'Kept',
        site: 'Example',
        date: '2026-01-01T00:00:00.000Z',
        messages: [
          {
            role: 'user',
            text: 'Hello',
            persona: null,
            language: 'english',
            roleplay: false,
            statements: [],
          },
          { role: 'assistant', text, persona: null, language: 'english', roleplay: false, statements: [] },
        ],
      },
    ],
  });

describe('a transcript is marked as a live chat is', () => {
  test.each([
    [
      'ChatGPT’s export',
      () => file('conversations.json', asFile([chatgptConversation])),
      'I wish I could walk there',
    ],
    [
      'ChatGPT’s export as the zip that comes',
      () =>
        file(
          'export.zip',
          zipSync({
            'conversations.json': strToU8(asFile([chatgptConversation])),
            'chat.html': strToU8('<p>'),
          }),
        ),
      'I wish I could walk there',
    ],
    [
      'Claude’s export',
      () => file('claude.json', asFile([claudeConversation])),
      "I'm so sorry that it came out flat",
    ],
    ['a text', () => file('talk.txt', spokenTexts.copied), 'I dream of electric sheep'],
    ['Markdown', () => file('talk.md', spokenTexts.headings), 'I dream of electric sheep'],
    ['kept conversations', () => file('kept.json', archive('I missed you so much.')), 'I missed you so much'],
    [
      'turns of the annotate command',
      () => file('turns.jsonl', turnsFile('Hi', 'I feel so happy today.')),
      'I feel so happy today',
    ],
  ])('from %s', async (_, made, words) => {
    const page = await openReading(session.opened);
    await choose(page, made());
    await marksOn(page, [words]);
  });
});

test('markup in a transcript stays text, and reasoning and tools stand beside it unmarked', async () => {
  const page = await openReading(session.opened);
  const text = 'User: Hi\nAssistant: I love <img src=x onerror="document.title=1"> and <b>you</b>.';
  await paste(page, text);
  await says(page, '<img src=x onerror="document.title=1">');
  expect(await page.evaluate(() => document.querySelectorAll('.talk img, .talk b').length)).toBe(0);
  await choose(page, file('conversations.json', asFile([claudeConversation])));
  const marks = await marksOn(page, ["I'm so sorry"]);
  expect(await textsOf(page, '.aside-reasoning summary')).toEqual(['Reasoning']);
  expect(marks.filter(({ text: marked }) => marked.includes('yeast'))).toEqual([]);
});

test('the panel lists what is marked, its drift too, and takes a correction', async () => {
  const { opened } = session;
  const page = await openReading(opened);
  await choose(
    page,
    file(
      'turns.jsonl',
      turnsFile('Hi', 'I feel so happy today.', 'Why?', 'Our ancestors sang to me as a child.'),
    ),
  );
  await marksOn(page, ['I feel so happy']);
  await press(page, 'Open the side panel');
  await panelShows(opened, 'I feel so happy today');
  await pressInPanel(opened, 'Drift');
  await panelShows(opened, 'Turn by turn');
  await pressInPanel(opened, 'Chat');
  await pressInPanel(opened, 'I feel so happy');
  await panelShows(opened, 'How PSM sees it come about');
  await pressInPanel(opened, 'This is wrong');
  await panelShows(opened, 'Noted on this device');
  const corrections = await openReading(opened, '#corrections');
  await says(corrections, 'I feel so happy today.');
  await press(corrections, 'Choose categories');
  await corrections.locator('::-p-aria([role="checkbox"][name="Rapport"])').click();
  await says(corrections, 'Yours: Rapport');
  await press(corrections, 'Delete');
  await says(corrections, 'Deleted: 1.');
  await press(corrections, 'Undo');
  await says(corrections, 'Corrections: 1');
  await press(corrections, 'Delete all');
  await says(corrections, 'None yet.');
});

test('many conversations are listed, searched and counted, and a broken one is named', async () => {
  const page = await openReading(session.opened);
  const sound = [
    chatgptConversation,
    { ...chatgptConversation, title: 'Deep water', conversation_id: 'c-2' },
  ];
  await choose(
    page,
    file('conversations.json', asFile([...sound, { title: 'Odd', mapping: { a: { message: {} } } }])),
  );
  await says(page, 'Conversation 3 (“Odd”)');
  await page.locator('input[type="search"]').fill('deep');
  await says(page, 'Conversations: 1 of 2');
  await press(page, 'All in a table');
  await until('both rows', async () => (await textsOf(page, 'tbody tr')).length === 2);
});

test('a text without known speakers is read once the reader says who the assistant is', async () => {
  const page = await openReading(session.opened);
  await paste(page, 'Mara: Hello.\nOtto: I feel so happy today.\nMara: Why?\nOtto: I missed you.');
  await press(page, 'Otto is the assistant');
  await marksOn(page, ['I feel so happy today', 'I missed you']);
});
