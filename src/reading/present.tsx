import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { brief } from '../core/psm/brief.ts';
import { sayBriefIn } from '../core/psm/translations/brief.ts';
import { familyOf } from '../core/taxonomy.ts';
import { t } from '../platform/i18n.ts';
import { Arrow } from '../ui/arrow.tsx';
import { categoryName } from '../ui/labels.ts';
import { count } from '../ui/numbers.ts';
import { CategoryName, Tags } from '../ui/tags.tsx';
import type { NumberedMark } from './numbered.ts';
import { Numbers } from './numbers-layer.tsx';
import { placesOf } from './places.ts';
import { watchPresentKeys } from './present-keys.ts';

/** The words that are spoken of, painted as the marks are: no node of the page changes. */
const presentedHighlight = 'persona-lens-presented';

const paint = (ranges: readonly Range[]): void => {
  if (ranges.length === 0) CSS.highlights.delete(presentedHighlight);
  else {
    const highlight = new Highlight(...ranges);
    highlight.priority = 1;
    CSS.highlights.set(presentedHighlight, highlight);
  }
};

/** What is said of the mark that stands in front of the class. */
const PinnedCard = ({ mark, all }: { mark: NumberedMark; all: number }) => (
  <section class="pinned" aria-live="polite" aria-atomic="true" aria-label={t('present_card')}>
    <p class="pinned-number">{t('present_of', count(mark.number), count(all))}</p>
    <blockquote
      class="pinned-quote"
      dir="auto"
      data-family={familyOf(mark.statements[0]?.category ?? 'emotion')}
    >
      <span class="marked">{mark.quote}</span>
    </blockquote>
    {mark.statements.map((statement) => {
      const quote = mark.text.slice(statement.start, statement.end);
      const { title, reading, plain } = brief(statement, quote, sayBriefIn(t('interface_language')));
      return (
        <div key={statement.category} class="pinned-reading" data-family={familyOf(statement.category)}>
          <div class="card-head">
            <CategoryName category={statement.category} />
            <Tags {...statement} />
          </div>
          <p class="pinned-title" dir="auto">
            {title}
          </p>
          <p dir="auto">{reading}</p>
          {plain && (
            <p class="pinned-plain">
              <b>{t('card_plain')}</b> <bdi>{plain}</bdi>
            </p>
          )}
        </div>
      );
    })}
  </section>
);

interface PresentProps {
  /** The conversation's title. */
  title: string;
  marks: readonly NumberedMark[];
  onLeave: () => void;
}

/**
 * A conversation for a class: large type, numbers by the marks that match a list, and the card of one of them pinned
 * beside. The arrow keys, space and a presenter's page keys go from mark to mark; Escape leaves.
 */
export function Present({ title, marks, onLeave }: PresentProps) {
  const [at, setAt] = useState(0);
  const side = useRef<HTMLElement>(null);
  const mark = marks[Math.min(at, marks.length - 1)];
  const last = marks.length - 1;
  /** From where the presentation is by then: two keys may come before the page has been drawn again. */
  const go = (to: (now: number) => number): void =>
    setAt((now) => Math.max(0, Math.min(last, to(Math.min(now, last)))));
  useLayoutEffect(() => {
    document.documentElement.classList.add('presenting');
    side.current?.focus({ preventScroll: true });
    return () => {
      document.documentElement.classList.remove('presenting');
      paint([]);
    };
  }, []);
  useEffect(() => {
    const stop = new AbortController();
    watchPresentKeys(
      {
        onStep: (step) => go((now) => now + step),
        onEnd: (end) => go(() => (end === 'first' ? 0 : last)),
        onLeave,
      },
      stop.signal,
    );
    return () => stop.abort();
  }, [last]);
  useEffect(() => {
    if (!mark) return;
    const [place] = placesOf([mark]);
    paint(place?.ranges ?? []);
    const element = place?.ranges[0]?.startContainer.parentElement;
    element?.scrollIntoView({ block: 'center' });
    side.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [mark]);
  if (!mark)
    return (
      <aside class="present-side" tabIndex={-1} ref={side} aria-label={t('present')}>
        <p class="present-bar">
          {t('present_none')}{' '}
          <button type="button" class="button quiet" onClick={onLeave}>
            {t('present_leave')} <kbd>Esc</kbd>
          </button>
        </p>
      </aside>
    );
  return (
    <>
      <Numbers marks={marks} current={mark.number} />
      <aside class="present-side" tabIndex={-1} ref={side} aria-label={t('present')}>
        <h1 class="hidden-visually">{title}</h1>
        <p class="present-bar">
          <button
            type="button"
            class="button"
            aria-label={t('statement_previous')}
            disabled={at === 0}
            onClick={() => go((now) => now - 1)}
          >
            <Arrow to="back" />
          </button>
          <button
            type="button"
            class="button"
            aria-label={t('statement_next')}
            disabled={at >= last}
            onClick={() => go((now) => now + 1)}
          >
            <Arrow to="on" />
          </button>
          <button
            type="button"
            class="button quiet"
            onClick={() => void document.documentElement.requestFullscreen()}
          >
            {t('present_full')}
          </button>
          <button type="button" class="button quiet" onClick={onLeave}>
            {t('present_leave')} <kbd>Esc</kbd>
          </button>
        </p>
        <PinnedCard mark={mark} all={marks.length} />
        <ol class="present-list">
          {marks.map((one) => (
            <li key={one.number}>
              <button
                type="button"
                class="row-button present-item"
                {...(one === mark ? { 'aria-current': 'true' as const } : {})}
                data-family={familyOf(one.statements[0]?.category ?? 'emotion')}
                onClick={() => go(() => one.number - 1)}
              >
                <span class="present-item-number">{count(one.number)}</span>
                <span class="present-item-quote" dir="auto">
                  {one.quote}
                </span>
                <span class="present-item-category">
                  {one.statements.map(({ category }) => categoryName(category)).join(', ')}
                </span>
              </button>
            </li>
          ))}
        </ol>
      </aside>
    </>
  );
}
