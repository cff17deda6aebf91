import { flashHighlight } from '../ui/marks.ts';
import type { Mark, Painter } from './painter.ts';

/** Long enough to find with the eye after a scroll, short enough not to stay in the way. */
const flashMilliseconds = 1600;

const scrollsSmoothly = (): boolean => !matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Brings the words of a mark into view. Returns their ranges. */
export function bringIntoView({ message, start, end }: Mark): Range[] {
  const ranges = message.ranges(start, end);
  const node = ranges[0]?.startContainer;
  const element = node instanceof Element ? node : node?.parentElement;
  element?.scrollIntoView({ block: 'center', behavior: scrollsSmoothly() ? 'smooth' : 'instant' });
  return ranges;
}

/** Scrolls to a mark and flashes it for a moment. */
export function flash(mark: Mark, painter: Painter, signal: AbortSignal): void {
  bringIntoView(mark);
  painter.point(flashHighlight, mark);
  const timer = setTimeout(() => painter.point(flashHighlight, null), flashMilliseconds);
  signal.addEventListener('abort', () => clearTimeout(timer));
}
