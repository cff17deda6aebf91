import type { Side } from '../core/compare.ts';
import type { Profile, Trait } from '../core/profile.ts';
import { type Category, type Family, families, familyNames } from '../core/taxonomy.ts';
import { t } from '../platform/i18n.ts';
import { categoryName, familyName } from '../ui/labels.ts';
import { count, rate } from '../ui/numbers.ts';
import { letters } from './compare-words.ts';

interface CompareRatesProps {
  profiles: Record<Side, Profile>;
  titles: Record<Side, string>;
}

const sides: readonly Side[] = ['left', 'right'];

const Cell = ({ trait, most }: { trait: Trait; most: number }) => (
  <td>
    {rate(trait.rate)} <span class="compare-count">({count(trait.count)})</span>
    <span class="bar" aria-hidden="true">
      <span class="bar-fill" style={{ inlineSize: `${(trait.rate / most) * 100}%` }} />
    </span>
  </td>
);

/** Statements per 1,000 words by family and, below each, by category; families without any are one line. */
export function CompareRates({ profiles, titles }: CompareRatesProps) {
  const both = sides.map((side) => profiles[side]);
  const most = Math.max(
    1,
    ...both.flatMap(({ byFamily }) => Object.values(byFamily).map((trait) => trait.rate)),
  );
  const found = (category: Category): boolean =>
    both.some(({ byCategory }) => byCategory[category].count > 0);
  const familyRow = (family: Family) => (
    <tr key={family} data-family={family}>
      <th scope="row">
        <span class="category">{familyName(family)}</span>
      </th>
      {sides.map((side) => (
        <Cell key={side} trait={profiles[side].byFamily[family]} most={most} />
      ))}
    </tr>
  );
  const categoryRow = (category: Category, family: Family) => (
    <tr key={category} data-family={family} class="compare-category">
      <th scope="row">{categoryName(category)}</th>
      {sides.map((side) => (
        <Cell key={side} trait={profiles[side].byCategory[category]} most={most} />
      ))}
    </tr>
  );
  return (
    <div class="table-box">
      <table class="compare-rates">
        <caption>{t('compare_rates')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('compare_kind')}</th>
            {sides.map((side) => (
              <th key={side} scope="col">
                <span class="letter">{letters[side]}</span>
                <span class="hidden-visually"> {titles[side]}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {familyNames.flatMap((family) => [
            familyRow(family),
            ...families[family].filter(found).map((category) => categoryRow(category, family)),
          ])}
          <tr class="compare-size">
            <th scope="row">{t('drift_words')}</th>
            {sides.map((side) => (
              <td key={side}>{count(profiles[side].words)}</td>
            ))}
          </tr>
        </tbody>
      </table>
    </div>
  );
}
