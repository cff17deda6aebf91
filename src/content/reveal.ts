import { flashHighlight } from '../ui/marks.ts';
import type { Mark, Painter } from './painter.ts';

/** Long enough to find with the eye after a scroll, short enough not to stay in the way. */
const flashMilliseconds = 1600;

const wantsLessMotion = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

const scrollerOf = (element: Element): Element => {
  for (let at: Element | null = element; at; at = at.parentElement) {
    if (at.scrollHeight > at.clientHeight && /auto|scroll/.test(getComputedStyle(at).overflowY)) return at;
  }
  return document.documentElement;
};

/** Brings the words of a mark to the middle of the window. Returns their ranges. */
export function bringIntoView({ message, start, end }: Mark, behavior: ScrollBehavior): Range[] {
  const ranges = message.ranges(start, end);
  const [range] = ranges;
  const node = range?.startContainer;
  const element = node instanceof Element ? node : node?.parentElement;
  if (!range || !element) return ranges;
  const isTall = element.clientHeight > innerHeight / 2;
  element.scrollIntoView({ block: 'center', behavior: isTall || wantsLessMotion() ? 'instant' : behavior });
  if (isTall) {
    const { top, height } = range.getBoundingClientRect();
    scrollerOf(element).scrollBy({ top: top + height / 2 - innerHeight / 2, behavior: 'instant' });
  }
  return ranges;
}

/** Scrolls to a mark and flashes it for a moment. */
export function flash(mark: Mark, painter: Painter, signal: AbortSignal): void {
  bringIntoView(mark, 'smooth');
  painter.point(flashHighlight, mark);
  const timer = setTimeout(() => painter.point(flashHighlight, null), flashMilliseconds);
  signal.addEventListener('abort', () => clearTimeout(timer));
}
