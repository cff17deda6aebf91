import { type Category, categories } from '../../taxonomy.ts';
import { cards } from '../cards/index.ts';
import type { PageId } from './page.ts';

export type { Figure, Shape } from './figures/index.ts';
export { type Library, libraryIn } from './library.ts';
export type { Block, FigureId, Page, PageId, Row, Term } from './page.ts';
export { type Found, searchLearn } from './search.ts';

/** The categories whose cards lead to this page, for the way back. */
export const categoriesOf = (id: PageId): readonly Category[] =>
  categories.filter((category) => cards[category].learn.includes(id));
