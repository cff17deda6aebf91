import { useState } from 'preact/hooks';
import type { Disagreement } from '../core/study/readers.ts';
import { type Category, categories, familyOf } from '../core/taxonomy.ts';
import { t } from '../platform/i18n.ts';
import { categoryName } from '../ui/labels.ts';
import { count } from '../ui/numbers.ts';

const onePage = 20;

const Names = ({ label, all }: { label: string; all: readonly Category[] }) => (
  <span class="difference-names">
    <span class="soft">{label}</span>{' '}
    {all.length === 0
      ? t('confusion_none')
      : all.map((category) => (
          <span key={category} class="category" data-family={familyOf(category)}>
            {categoryName(category)}{' '}
          </span>
        ))}
  </span>
);

interface DisagreementsProps {
  all: readonly Disagreement[];
  first: string;
  second: string;
}

/** The units on which the readers differ, a page at a time, with the sentence in its place. */
export function Disagreements({ all, first, second }: DisagreementsProps) {
  const [page, setPage] = useState(0);
  const [only, setOnly] = useState<Category | ''>('');
  const chosen =
    only === ''
      ? all
      : all.filter(({ firstOnly, secondOnly }) => [...firstOnly, ...secondOnly].includes(only));
  const pages = Math.max(1, Math.ceil(chosen.length / onePage));
  const at = Math.min(page, pages - 1);
  return (
    <section class="differences" aria-labelledby="differences-title">
      <h3 id="differences-title">{t('differences_title', count(chosen.length))}</h3>
      <p class="row">
        <label class="small-field">
          <span>{t('differences_category')}</span>
          <select
            class="field"
            value={only}
            onChange={(event) => {
              setOnly(categories.find((one) => one === event.currentTarget.value) ?? '');
              setPage(0);
            }}
          >
            <option value="">{t('differences_all')}</option>
            {categories.map((category) => (
              <option key={category} value={category}>
                {categoryName(category)}
              </option>
            ))}
          </select>
        </label>
        <button type="button" class="button" disabled={at === 0} onClick={() => setPage(at - 1)}>
          {t('differences_previous')}
        </button>
        <button type="button" class="button" disabled={at >= pages - 1} onClick={() => setPage(at + 1)}>
          {t('differences_next')}
        </button>
        <span class="soft" role="status">
          {t('differences_page', count(at + 1), count(pages))}
        </span>
      </p>
      <ol class="difference-rows" start={at * onePage + 1}>
        {chosen.slice(at * onePage, (at + 1) * onePage).map(({ unit, firstOnly, secondOnly }) => {
          const [start, end] = unit.target;
          return (
            <li key={unit.id} class="difference">
              <p class="soft difference-id">{unit.id}</p>
              {unit.user && (
                <p class="soft" dir="auto">
                  {unit.user}
                </p>
              )}
              <p dir="auto" class="difference-text">
                {unit.text.slice(Math.max(0, start - 200), start)}
                <mark>{unit.text.slice(start, end)}</mark>
                {unit.text.slice(end, end + 200)}
              </p>
              <p class="row">
                <Names label={first} all={firstOnly} />
                <Names label={second} all={secondOnly} />
              </p>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
