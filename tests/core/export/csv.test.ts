import { describe, expect, it } from 'vitest';
import { exportConversation } from '../../../src/core/export/index.ts';
import { conversation } from './conversation-fixture.ts';

/** A plain reader of RFC 4180, to see what a spreadsheet would. */
function parse(csv: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, bare = '', end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    row.push(quoted?.replaceAll('""', '"') ?? bare);
    if (end === '\r\n') {
      rows.push(row);
      row = [];
    }
    if (end === '') break;
  }
  return rows;
}

describe('the CSV export', () => {
  it('has a header and one line for each statement, in reading order', () => {
    const [header, first, second, ...rest] = parse(
      exportConversation(conversation, 'csv', { texts: false }).text,
    );
    expect(header).toEqual(
      'reply message start end text family category strength voice polarity rule site date'.split(' '),
    );
    expect(first).toEqual([
      '1',
      'a 1',
      '7',
      '30',
      'I\'m *thrilled*, "truly"',
      'inner-life',
      'emotion',
      'strong',
      'assistant',
      'claim',
      'emotion.test',
      conversation.site,
      conversation.date,
    ]);
    expect(second?.slice(4, 10)).toEqual([
      'I love it',
      'inner-life',
      'emotion',
      'clear',
      'character',
      'hedged',
    ]);
    expect(rest).toEqual([]);
  });

  it('gives reasoning the number of the reply that it leads to, as the panel does', () => {
    const [user, reply] = conversation.messages;
    if (!user || !reply) throw new Error('the fixture has no reply');
    const thought = { ...reply, id: 'r1', isReasoning: true };
    const messages = [user, thought, reply, user, { ...thought, id: 'r2' }, { ...reply, id: 'a2' }];
    const [, ...rows] = parse(
      exportConversation({ ...conversation, messages }, 'csv', { texts: false }).text,
    );
    expect(rows.map(([number, id]) => `${number} ${id}`).filter((_, at) => at % 2 === 0)).toEqual([
      '1 r1',
      '1 a 1',
      '2 r2',
      '2 a2',
    ]);
  });

  it('holds the whole message only when asked to', () => {
    expect(exportConversation(conversation, 'csv', { texts: false }).text).not.toContain('Hi 🙂');
    const [header, first] = parse(exportConversation(conversation, 'csv', { texts: true }).text);
    expect(header?.at(-1)).toBe('message_text');
    expect(first?.at(-1)).toBe(conversation.messages[1]?.text);
  });

  it('lets no text run as a formula in a spreadsheet', () => {
    const [, message] = conversation.messages;
    if (!message) throw new Error('the fixture has lost its reply');
    const text = '=HYPERLINK("x")';
    const [statement] = message.statements;
    if (!statement) throw new Error('the fixture has lost its statement');
    const messages = [{ ...message, text, statements: [{ ...statement, start: 0, end: text.length }] }];
    const [, row] = parse(exportConversation({ ...conversation, messages }, 'csv', { texts: false }).text);
    expect(row?.[4]).toBe(`'${text}`);
  });

  it('has a column for the version that found the statements, where it is known', () => {
    const [header, first] = parse(
      exportConversation({ ...conversation, tool: '9.9.9' }, 'csv', { texts: false }).text,
    );
    expect(first?.[header?.indexOf('tool_version') ?? -1]).toBe('9.9.9');
  });
});
