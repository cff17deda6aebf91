import { useEffect, useState } from 'preact/hooks';
import { familyOf } from '../core/taxonomy.ts';
import { count } from '../ui/numbers.ts';
import type { NumberedMark } from './numbered.ts';
import { placesOf } from './places.ts';

interface Spot {
  mark: NumberedMark;
  /** From the top left of the stage, in CSS pixels. */
  left: number;
  top: number;
}

function spotsIn(stage: Element, marks: readonly NumberedMark[]): Spot[] {
  const origin = stage.getBoundingClientRect();
  return placesOf(marks).flatMap(({ mark, ranges }) => {
    const line = ranges[0]?.getClientRects()[0];
    return line ? [{ mark, left: line.left - origin.left, top: line.top - origin.top }] : [];
  });
}

interface NumbersProps {
  marks: readonly NumberedMark[];
  current: number;
}

/**
 * Small numbers at the marks, in a layer of their own above the conversation: its text stays as the content script
 * read it.
 */
export function Numbers({ marks, current }: NumbersProps) {
  const [spots, setSpots] = useState<readonly Spot[]>([]);
  useEffect(() => {
    const stage = document.querySelector('.stage');
    const talk = document.querySelector('.talk');
    if (!stage || !talk) return;
    const lay = (): void => setSpots(spotsIn(stage, marks));
    // Type that grows, a window that is resized, a folded part that opens: each changes the size of the talk.
    const sizes = new ResizeObserver(lay);
    sizes.observe(talk);
    lay();
    return () => sizes.disconnect();
  }, [marks]);
  return (
    <div class="numbers" aria-hidden="true">
      {spots.map(({ mark, left, top }) => (
        <span
          key={mark.number}
          class="number"
          data-family={familyOf(mark.statements[0]?.category ?? 'emotion')}
          data-current={mark.number === current}
          style={{ left: `${left}px`, top: `${top}px` }}
        >
          {count(mark.number)}
        </span>
      ))}
    </div>
  );
}
