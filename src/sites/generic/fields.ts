import { fieldHint, findComposers } from '../composer.ts';

/** More fields alike that ask for no message stand each by one item of a list: a card, a remark. */
const mostAlike = 2;

/** What a field asks for. */
const shownBy = (field: Element): string =>
  ['placeholder', 'aria-label', 'data-placeholder'].map((name) => field.getAttribute(name)).join();

/** The fields of a page that a talk could be held in. */
export const talkFields = (roots: readonly ParentNode[]): Element[] => {
  const fields = findComposers(roots);
  const alike = new Map<string, number>();
  const countOf = (field: Element): number => alike.get(shownBy(field)) ?? 0;
  for (const field of fields) alike.set(shownBy(field), countOf(field) + 1);
  return fields.filter((field) => countOf(field) <= mostAlike || fieldHint(field) > 0);
};
