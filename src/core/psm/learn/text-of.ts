import type { Block, Page } from './page.ts';

/** The words of a block, one text for each part that can be read by itself. */
export function textsOf(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [block.text];
    case 'list':
      return block.items.map((item) => ('term' in item ? `${item.term}: ${item.text}` : item.text));
    case 'table':
      return [
        block.caption,
        ...block.rows.map(({ cells }) => cells.map((cell) => cell.replace(/\.$/, '')).join('. ')),
      ];
    case 'figure':
      return [];
  }
}

/** All words of a page but its pictures. */
export const wordsOf = (page: Page): string =>
  [page.title, page.summary, ...page.blocks.flatMap(textsOf)].join('\n');
