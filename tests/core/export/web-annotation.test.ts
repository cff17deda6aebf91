import { describe, expect, it } from 'vitest';
import { exportConversation } from '../../../src/core/export/index.ts';
import { conversation } from './conversation-fixture.ts';

const read = (more: Partial<typeof conversation> = {}, texts = false) =>
  JSON.parse(exportConversation({ ...conversation, ...more }, 'web-annotation', { texts }).text);

describe('the web annotation export', () => {
  it('is an annotation collection of the W3C model', () => {
    const collection = read();
    expect(collection['@context']).toEqual(['http://www.w3.org/ns/anno.jsonld']);
    expect(collection.type).toBe('AnnotationCollection');
    expect(collection.total).toBe(2);
    expect(collection.first.items).toHaveLength(2);
    expect(exportConversation(conversation, 'web-annotation', { texts: false }).type).toContain(
      'application/ld+json',
    );
  });

  it('names the collection, its page and every annotation by an IRI of its own, as the model asks', () => {
    const { id, first } = read();
    const ids: string[] = [id, first.id, ...first.items.map((item: { id: string }) => item.id)];
    expect(new Set(ids).size).toBe(4);
    for (const one of ids) expect(one).toMatch(/^urn:persona-lens:[\w:%.-]+$/);
    expect(first.partOf).toBe(id);
  });

  it('targets the message, with the page’s own fragment out of the way', () => {
    const [first] = read().first.items;
    expect(first.target.source).toBe('https://chat.example/c/1?x=1#a%201');
    expect(read({ url: null }).first.items[0].target.source).toBe('urn:persona-lens:message:a%201');
  });

  it('finds the words by quote and by position in code points', () => {
    const text = conversation.messages[1]?.text ?? '';
    for (const { target } of read().first.items) {
      const [quote, position] = target.selector;
      expect(quote.type).toBe('TextQuoteSelector');
      expect(text).toContain(quote.prefix + quote.exact + quote.suffix);
      expect(position.type).toBe('TextPositionSelector');
      expect(Array.from(text).slice(position.start, position.end).join('')).toBe(quote.exact);
    }
  });

  it('cuts no emoji in two', () => {
    const cut = `${'🙂'.repeat(40)}I love it${'🙂'.repeat(40)}`;
    const [, reply] = conversation.messages;
    const [statement] = reply?.statements ?? [];
    if (!reply || !statement) throw new Error('the fixture has lost its reply');
    // One code unit before the words, so that the context's edge falls inside an emoji.
    const text = cut.replace('I love', ' I love');
    const start = text.indexOf('I love');
    const [item] = read({
      messages: [{ ...reply, text, statements: [{ ...statement, start, end: start + 9 }] }],
    }).first.items;
    const [{ prefix, suffix }] = item.target.selector;
    expect(prefix).toMatch(/^(?:🙂)+ $/u);
    expect(suffix).toMatch(/^(?:🙂)+$/u);
  });

  it('names the category, and the other labels with what they are', () => {
    const [, second] = read().first.items;
    expect(second.body[0]).toMatchObject({ purpose: 'classifying', value: 'emotion' });
    expect(second.body.map(({ value }: { value: string }) => value)).toContain('voice:character');
  });

  it('carries the message texts only when asked to', () => {
    expect(JSON.stringify(read())).not.toContain('Hello <b>');
    expect(read({}, true)['persona-lens:messages']).toHaveLength(3);
  });
});
