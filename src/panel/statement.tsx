import type { ComponentChildren } from 'preact';
import { useContext, useEffect, useRef } from 'preact/hooks';
import type { Explanation } from '../core/psm/explanation.ts';
import type { PageId } from '../core/psm/learn/page.ts';
import { familyOf } from '../core/taxonomy.ts';
import { t } from '../platform/i18n.ts';
import { Arrow } from '../ui/arrow.tsx';
import { CopyButton } from '../ui/copy-button.tsx';
import { Dismiss } from '../ui/dismiss.tsx';
import type { DismissScope } from '../ui/dismiss-choices.ts';
import { CategoryName, Tags } from '../ui/tags.tsx';
import { EnglishNote } from './english-note.tsx';
import { ExplanationBody } from './explanation-body.tsx';
import { LibraryContext } from './library.ts';
import type { Entry } from './turns.ts';

interface StatementProps {
  entry: Entry;
  explanation: Explanation;
  /** The neighbours in the list as it is filtered now; null at its ends. */
  previous: Entry | null;
  next: Entry | null;
  onOpen: (entry: Entry) => void;
  onBack: () => void;
  /** Null where no page shows the statement. */
  onReveal: (() => void) | null;
  /** Absent where nothing can be dismissed. */
  onDismiss?: (scope: DismissScope) => void;
  /** Takes the dismissal of this statement back. */
  onRestore?: () => void;
  /** Resolves to whether the clipboard took it. */
  onCopy: () => Promise<boolean>;
  onLearn: (page: PageId) => void;
  /** What else can be said of the statement. */
  children?: ComponentChildren;
}

/** One statement, fully explained. Focus goes to its heading when another statement is opened. */
export function StatementView({
  entry,
  explanation,
  previous,
  next,
  onOpen,
  onBack,
  onReveal,
  onDismiss,
  onRestore,
  onCopy,
  onLearn,
  children,
}: StatementProps) {
  const { language } = useContext(LibraryContext);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    scrollTo({ top: 0 });
  }, [entry.key]);
  return (
    <article
      class="statement"
      data-family={familyOf(entry.statement.category)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onBack();
      }}
    >
      <div class="statement-bar">
        <button type="button" class="button quiet" onClick={onBack}>
          <Arrow to="back" /> {t('statement_back')}
        </button>
        <span class="statement-steps">
          <button
            type="button"
            class="button quiet"
            aria-label={t('statement_previous')}
            disabled={!previous}
            onClick={() => previous && onOpen(previous)}
          >
            <span aria-hidden="true">↑</span>
          </button>
          <button
            type="button"
            class="button quiet"
            aria-label={t('statement_next')}
            disabled={!next}
            onClick={() => next && onOpen(next)}
          >
            <span aria-hidden="true">↓</span>
          </button>
        </span>
      </div>
      <blockquote class="statement-quote" dir="auto">
        <span class="marked">{entry.quote}</span>
      </blockquote>
      <div class="card-head">
        <CategoryName category={entry.statement.category} />
        <Tags {...entry.statement} />
      </div>
      <h2 class="statement-title" lang={language} tabIndex={-1} ref={heading}>
        {explanation.title}
      </h2>
      <p class="statement-reading" lang={language}>
        {explanation.reading}
      </p>
      <div class="card-actions">
        {onReveal && (
          <button type="button" class="button" onClick={onReveal}>
            {t('statement_reveal')}
          </button>
        )}
        <CopyButton onCopy={onCopy} />
        {entry.dismissed
          ? onRestore && (
              <button type="button" class="button" onClick={onRestore}>
                {t('statement_restore')}
              </button>
            )
          : onDismiss && (
              <Dismiss key={entry.key} category={entry.statement.category} onDismiss={onDismiss} />
            )}
        {children}
      </div>
      <EnglishNote />
      <ExplanationBody explanation={explanation} onLearn={onLearn} />
    </article>
  );
}
