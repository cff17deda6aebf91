import type { SourceKey } from '../sources.ts';
import type { Block, FigureId, Row } from './page.ts';

/** A paragraph with the sources of its claims. */
export const paragraph = (text: string, ...sources: SourceKey[]): Block => ({
  kind: 'paragraph',
  text,
  sources,
});

export const heading = (text: string): Block => ({ kind: 'heading', text });

export const figure = (id: FigureId): Block => ({ kind: 'figure', figure: id });

/** A row of a table; its sources hold for the whole row. */
export const row = (cells: readonly string[], ...sources: SourceKey[]): Row => ({ cells, sources });
