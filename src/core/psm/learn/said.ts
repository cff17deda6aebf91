import type { Say } from '../say.ts';
import type { Figure, Shape } from './figures/shape.ts';
import type { Block, Page, Term } from './page.ts';

/** A passage or a term with its words said. */
const saidItem = <T extends { text: string } | Term>(item: T, say: Say): T => ({
  ...item,
  text: say(item.text),
  ...('term' in item ? { term: say(item.term) } : {}),
});

/** A list of terms stands in the order of the alphabet, in any language. */
function inOrder<T extends Term | { text: string }>(items: readonly T[], language: string): readonly T[] {
  const { compare } = new Intl.Collator(language);
  return [...items].sort((a, b) => ('term' in a && 'term' in b ? compare(a.term, b.term) : 0));
}

function saidBlock(block: Block, say: Say, language: string): Block {
  switch (block.kind) {
    case 'heading':
      return { ...block, text: say(block.text) };
    case 'paragraph':
      return saidItem(block, say);
    case 'list':
      return {
        ...block,
        items: inOrder(
          block.items.map((item) => saidItem(item, say)),
          language,
        ),
      };
    case 'table':
      return {
        ...block,
        caption: say(block.caption),
        head: block.head.map(say),
        rows: block.rows.map((row) => ({ ...row, cells: row.cells.map(say) })),
      };
    case 'figure':
      return block;
  }
}

/** A page of Learn with all its words said, in the language of this BCP 47 tag. */
export const saidPage = (page: Page, say: Say, language: string): Page => ({
  ...page,
  title: say(page.title),
  summary: say(page.summary),
  blocks: page.blocks.map((block) => saidBlock(block, say, language)),
});

const saidShape = (shape: Shape, say: Say): Shape => ({
  ...shape,
  children: shape.children.map((child) => (typeof child === 'string' ? say(child) : saidShape(child, say))),
});

/** A picture of Learn with its title, alternative, caption and labels said. */
export const saidFigure = (figure: Figure, say: Say): Figure => ({
  ...figure,
  title: say(figure.title),
  alternative: say(figure.alternative),
  caption: say(figure.caption),
  shapes: figure.shapes.map((shape) => saidShape(shape, say)),
});
