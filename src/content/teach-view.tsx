import { type MessageKey, t } from '../platform/i18n.ts';
import type { Derived } from '../sites/own-derive.ts';
import type { Role } from '../sites/site.ts';

/** Where the teaching stands. */
export type TeachStep =
  | { name: 'point'; role: Role; missed: boolean }
  | { name: 'result'; derived: Derived; notKept: boolean };

/** A frame around a block of the page, in CSS pixels of the window. */
export interface Outline {
  kind: Role | 'candidate';
  left: number;
  top: number;
  width: number;
  height: number;
}

interface TeachViewProps {
  step: TeachStep;
  outlines: readonly Outline[];
  /** The first words of the block that would be chosen, for those who do not see its outline. */
  candidate: string;
  onKeep: () => void;
  onAgain: () => void;
  onCancel: () => void;
}

const titles: Record<Role, MessageKey> = { user: 'teach_point_user', assistant: 'teach_point_assistant' };

const labels: Record<Outline['kind'], MessageKey | null> = {
  candidate: null,
  user: 'teach_label_user',
  assistant: 'teach_label_assistant',
};

/** Between a block and its outline, in CSS pixels: the line must not cover the words. */
const gap = 6;

const OutlineBox = ({ kind, left, top, width, height }: Outline) => {
  const label = labels[kind];
  const place = {
    left: `${left - gap}px`,
    top: `${top - gap}px`,
    width: `${width + 2 * gap}px`,
    height: `${height + 2 * gap}px`,
  };
  return (
    <div class="teach-outline" data-kind={kind} style={place}>
      {label && <span>{t(label)}</span>}
    </div>
  );
};

const Point = ({ role, missed }: Extract<TeachStep, { name: 'point' }>) => (
  <>
    <p class="teach-count">{t('teach_step', role === 'user' ? 1 : 2)}</p>
    <h2 id="teach-title">{t(titles[role])}</h2>
    {missed && <p class="teach-note">{t('teach_missed')}</p>}
    <dl class="teach-keys">
      <div>
        <dt>
          <kbd>↑</kbd> <kbd>↓</kbd>
        </dt>
        <dd>{t('teach_keys_size')}</dd>
      </div>
      <div>
        <dt>
          <kbd>←</kbd> <kbd>→</kbd>
        </dt>
        <dd>{t('teach_keys_move')}</dd>
      </div>
      <div>
        <dt>
          <kbd>Enter</kbd>
        </dt>
        <dd>{t('teach_keys_choose')}</dd>
      </div>
      <div>
        <dt>
          <kbd>Esc</kbd>
        </dt>
        <dd>{t('teach_keys_cancel')}</dd>
      </div>
    </dl>
  </>
);

const Result = ({ derived, notKept }: Extract<TeachStep, { name: 'result' }>) => {
  if (!derived.ok) {
    return (
      <>
        <h2 id="teach-title">{t('teach_failed')}</h2>
        <p>{t(derived.reason === 'overlap' ? 'teach_overlap' : 'teach_alike')}</p>
      </>
    );
  }
  const { site, counts, brittle } = derived;
  return (
    <>
      <h2 id="teach-title">{t('teach_found', counts.user, counts.assistant)}</h2>
      <p>{t('teach_check')}</p>
      {brittle && <p class="teach-note">{t('teach_brittle')}</p>}
      {notKept && <p class="teach-note">{t('teach_not_kept')}</p>}
      <details>
        <summary>{t('teach_selectors')}</summary>
        <dl class="teach-selectors">
          <dt>{t('sites_user')}</dt>
          <dd>{site.user.join(', ')}</dd>
          <dt>{t('sites_assistant')}</dt>
          <dd>{site.assistant.join(', ')}</dd>
          {site.body.length > 0 && <dt>{t('sites_body')}</dt>}
          {site.body.length > 0 && <dd>{site.body.join(', ')}</dd>}
        </dl>
      </details>
    </>
  );
};

/** The bar that leads through the teaching, and the outlines in the page. */
export const TeachView = ({ step, outlines, candidate, onKeep, onAgain, onCancel }: TeachViewProps) => {
  const kept = step.name === 'result' && step.derived.ok;
  return (
    <>
      <div aria-hidden="true">
        {outlines.map((outline) => (
          <OutlineBox key={`${outline.kind} ${outline.left} ${outline.top}`} {...outline} />
        ))}
      </div>
      <div class="teach-bar" role="dialog" aria-labelledby="teach-title" tabIndex={-1}>
        <div aria-live="polite">{step.name === 'point' ? <Point {...step} /> : <Result {...step} />}</div>
        <p class="hidden-visually" role="status">
          {step.name === 'point' && candidate && t('teach_candidate', candidate)}
        </p>
        <div class="teach-actions">
          {kept && (
            <button type="button" class="button primary" onClick={onKeep}>
              {t('teach_keep')}
            </button>
          )}
          {(step.name === 'result' || step.role === 'assistant') && (
            <button type="button" class="button" onClick={onAgain}>
              {t('teach_again')}
            </button>
          )}
          <button type="button" class="button quiet" onClick={onCancel}>
            {t('teach_cancel')}
          </button>
        </div>
      </div>
    </>
  );
};
