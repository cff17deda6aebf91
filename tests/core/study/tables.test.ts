import { beforeAll, describe, expect, it } from 'vitest';
import { ready } from '../../../src/core/classify/index.ts';
import { analyse } from '../../../src/core/study/analyse.ts';
import { readCsv } from '../../../src/core/study/csv-read.ts';
import { readLabels } from '../../../src/core/study/labels.ts';
import { sampleOf, sentencesFor, sheetCsv } from '../../../src/core/study/sheet.ts';
import { conversationsCsv, statementsCsv } from '../../../src/core/study/tables.ts';
import { only } from '../import/read.ts';
import { asFile, chatgptConversation } from '../import/samples.ts';

beforeAll(ready);

/** A file of ours as rows of named cells. */
function rowsOf(csv: string): Record<string, string>[] {
  const read = readCsv(csv);
  if (!read.ok) throw new Error(`line ${read.line}`);
  const [header, ...records] = read.records;
  return records.map(({ cells }) =>
    Object.fromEntries(cells.map((cell, at) => [header?.cells[at] ?? '', cell])),
  );
}

const sea = () => analyse(only(asFile([chatgptConversation])));
const talk = () =>
  analyse(
    only(
      'User: Pretend to be a sailor.\nAssistant: Arr, I love the sea.\nUser: Be yourself again.\nAssistant: I feel so happy.\n\n- It is 5 o’clock.\n\n```\nI love code\n```',
    ),
  );

describe('the table of conversations', () => {
  it('counts replies, words and statements of the branch that was shown last', () => {
    const [row] = rowsOf(conversationsCsv([sea()], '9.9.9'));
    expect(row).toMatchObject({
      conversation: 'c-sea',
      site: 'ChatGPT',
      branches: '2',
      replies: '2',
      words: '11',
      count_intention: '1',
      tool_version: '9.9.9',
    });
    expect(Number(row?.per_1000_intention)).toBeCloseTo(1000 / 11, 3);
  });

  it('keeps a played part out of the counts of the assistant', () => {
    const [row] = rowsOf(conversationsCsv([talk()], '9.9.9'));
    expect(Number(row?.in_character)).toBeGreaterThan(0);
    expect(row?.count_emotion).toBe('1');
  });
});

it('the table of statements names message, model, place, words and rule', () => {
  const row = rowsOf(statementsCsv([sea()], '9.9.9')).find(({ category }) => category === 'intention');
  expect(row).toMatchObject({
    message: 'm-last',
    model: 'gpt-sample',
    reply: '2',
    category: 'intention',
    tool_version: '9.9.9',
  });
  expect('I wish I could walk there.'.slice(Number(row?.start), Number(row?.end))).toBe(row?.text);
  expect(row?.rule).toMatch(/^intention\./);
});

describe('the sheet for a second reader', () => {
  it('has every sentence but code, with offsets that survive the spreadsheet', () => {
    const rows = sentencesFor([talk()]);
    const words = rows.map(({ text, target }) => text.slice(...target));
    expect(words).toEqual(['Arr, I love the sea.', 'I feel so happy.', '- It is 5 o’clock.']);
    const filled = sheetCsv(rows).replaceAll(/,,,,/g, ',emotion,,,');
    const { units, faults } = readLabels(filled);
    expect(faults).toEqual([]);
    expect(units.map(({ text, target }) => text.slice(...target))).toEqual(words);
  });

  it('says nothing of what the tool found', () => {
    expect(sheetCsv(sentencesFor([talk()]))).not.toMatch(/emotion|inner-life/);
  });

  it('samples the same for the same seed, without repeats and in order', () => {
    const all = Array.from({ length: 100 }, (_, at) => at);
    const sample = sampleOf(all, 20, 7);
    expect(sample).toEqual(sampleOf(all, 20, 7));
    expect(sample).not.toEqual(sampleOf(all, 20, 8));
    expect(new Set(sample).size).toBe(20);
    expect(sample).toEqual([...sample].sort((a, b) => a - b));
    expect(sampleOf(all, 500, 1)).toEqual(all);
  });
});
