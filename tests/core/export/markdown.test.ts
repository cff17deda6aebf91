import { describe, expect, it } from 'vitest';
import { cardAsText, exportConversation } from '../../../src/core/export/index.ts';
import { explain } from '../../../src/core/psm/index.ts';
import { conversation } from './conversation-fixture.ts';

const report = (texts: boolean): string => exportConversation(conversation, 'markdown', { texts }).text;

describe('the Markdown report', () => {
  it('counts, then lists the statements reply by reply', () => {
    const text = report(false);
    expect(text).toContain('| emotion | 2 |');
    expect(text.indexOf('## Reply 1')).toBeLessThan(text.indexOf('I love it'));
    expect(text).toContain('(emotion, clear, hedged, voice: character)');
    expect(text).toMatch(/## Reply 2\n\nNo statements\.\n$/);
  });

  it('lets nothing of the messages turn into markup', () => {
    expect(report(true)).toContain('Hello \\<b\\>');
    expect(report(false)).toContain('I\'m \\*thrilled\\*, "truly"');
  });

  it('quotes the messages only when asked to, every line of them', () => {
    expect(report(false)).not.toContain('Hello');
    expect(report(true)).toContain('> So: I love it.');
  });
});

describe('words that turn the reading direction', () => {
  it('do so in no text that people read, and are kept in those for programs', () => {
    const text = 'I am \u202ethrilled\u2066 today.';
    const statement = {
      ...{ start: 0, end: text.length, category: 'emotion', strength: 'clear' },
      ...{ voice: 'assistant', polarity: 'claim', rule: 'r' },
    } as const;
    const turned = {
      ...conversation,
      messages: [{ id: 'a', role: 'assistant', text, statements: [statement] }],
    };
    const exported = (format: 'markdown' | 'json') =>
      exportConversation(turned as unknown as typeof conversation, format, { texts: true }).text;
    expect(exported('markdown')).toContain('I am thrilled today.');
    expect(exported('markdown')).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
    expect(JSON.stringify(JSON.parse(exported('json')))).toContain('\u202e');
  });
});

describe('a card as text', () => {
  it('holds the words, the reading by stages, the limits and the sources', () => {
    const reply = conversation.messages[1];
    const [statement] = reply?.statements ?? [];
    if (!reply || !statement) throw new Error('the fixture has lost its reply');
    const explanation = explain(statement, { quote: "I'm thrilled", user: 'Hello', roleplay: false });
    const text = cardAsText(explanation);
    expect(text.startsWith("“I'm thrilled”")).toBe(true);
    expect(text).toContain(explanation.reading);
    for (const { passage } of explanation.stages) expect(text).toContain(passage.text);
    expect(text).toContain('https://alignment.anthropic.com/2026/psm/');
  });
});
