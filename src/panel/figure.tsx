import { type ComponentChild, h } from 'preact';
import { useContext } from 'preact/hooks';
import type { FigureId, Shape } from '../core/psm/learn/index.ts';
import { LibraryContext } from './library.ts';

const drawn = (shape: Shape | string, index: number): ComponentChild =>
  typeof shape === 'string' ? shape : h(shape.tag, { key: index, ...shape.attrs }, shape.children.map(drawn));

/** A picture of Learn with its caption; its alternative is read in its place. */
export function Figure({ id }: { id: FigureId }) {
  const { title, alternative, caption, viewBox, shapes } = useContext(LibraryContext).figureOf(id);
  return (
    <figure class="figure">
      <svg viewBox={viewBox} role="img" aria-label={`${title}. ${alternative}`}>
        {shapes.map(drawn)}
      </svg>
      <figcaption>{caption}</figcaption>
    </figure>
  );
}
