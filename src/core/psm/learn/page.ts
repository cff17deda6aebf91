import type { Passage } from '../explanation.ts';

/** The twelve pages in reading order. */
export const pageIds = [
  'what-psm-says',
  'four-stages',
  'marks',
  'evidence-behaviour',
  'evidence-generalisation',
  'evidence-interpretability',
  'benefits',
  'limits',
  'views',
  'users',
  'developers',
  'safety',
] as const;

/** Three pages to look things up in. */
export const referenceIds = ['faq', 'glossary', 'further-reading'] as const;

export type PageId = (typeof pageIds)[number] | (typeof referenceIds)[number];

/** A part of a page, in the order in which it is read. */
export type Block =
  | ({ kind: 'paragraph' } & Passage)
  | { kind: 'heading'; text: string }
  | { kind: 'list'; items: readonly (Passage | Term)[] }
  | { kind: 'table'; caption: string; head: readonly string[]; rows: readonly Row[] }
  | { kind: 'figure'; figure: FigureId };

/** A word that the texts use, with its gloss. */
export interface Term extends Passage {
  term: string;
}

export interface Row {
  cells: readonly string[];
  sources: Passage['sources'];
}

export const figureIds = ['layers', 'stages', 'narrowing', 'axis', 'spread', 'spectrum'] as const;
export type FigureId = (typeof figureIds)[number];

/** One short page of Learn. */
export interface Page {
  id: PageId;
  title: string;
  /** One sentence for the list of pages. */
  summary: string;
  blocks: readonly Block[];
}
