import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blocksOf, spansOf } from '../../../src/core/import/blocks.ts';

describe('the blocks of a text', () => {
  it('are paragraphs, lists, quotations, headings, rules and code', () => {
    const text = [
      '# A title',
      'One line',
      'and the next.',
      '',
      '1. first',
      '2. second',
      '   goes on',
      '',
      '- point',
      '  - deeper',
      '',
      '> said',
      '> twice',
      '',
      '---',
      '```js',
      '# no title',
      '```',
      'The end.',
    ].join('\n');
    expect(blocksOf(text)).toEqual([
      { kind: 'heading', text: 'A title' },
      { kind: 'paragraph', text: 'One line\nand the next.' },
      {
        kind: 'list',
        items: [
          { text: 'first', depth: 0, number: 1 },
          { text: 'second\ngoes on', depth: 0, number: 2 },
          { text: 'point', depth: 0, number: null },
          { text: 'deeper', depth: 1, number: null },
        ],
      },
      { kind: 'quote', text: 'said\ntwice' },
      { kind: 'rule' },
      { kind: 'code', text: '# no title' },
      { kind: 'paragraph', text: 'The end.' },
    ]);
  });

  it('hold every word of it, whatever it is', () => {
    const line = fc.constantFrom(
      'I feel it',
      '- and',
      '> so',
      '```',
      '# it',
      '',
      '1. one',
      '---',
      '    deep',
      '**b** `c`',
    );
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const said = (text: string): string[] => text.match(/[a-z]+/gi) ?? [];
        const held = blocksOf(lines.join('\n')).flatMap((block) => {
          if (block.kind === 'rule') return [];
          return block.kind === 'list' ? block.items.flatMap(({ text }) => said(text)) : said(block.text);
        });
        expect(held).toEqual(said(lines.join('\n')));
      }),
    );
  });
});

describe('the spans of a line', () => {
  it('are code, strong and emphasised words, and what stands between', () => {
    expect(spansOf('I **really** *feel* `it` 2*3*4')).toEqual([
      { kind: 'plain', text: 'I ' },
      { kind: 'strong', text: 'really' },
      { kind: 'plain', text: ' ' },
      { kind: 'emphasis', text: 'feel' },
      { kind: 'plain', text: ' ' },
      { kind: 'code', text: 'it' },
      { kind: 'plain', text: ' 2*3*4' },
    ]);
  });
});
