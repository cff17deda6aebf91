import { type Agreement, type Band, bandOf, hasConstantReader } from '../core/agreement.ts';
import type { ReadersCompared } from '../core/study/readers.ts';
import { categories, familyOf } from '../core/taxonomy.ts';
import { type MessageKey, t } from '../platform/i18n.ts';
import { categoryName } from '../ui/labels.ts';
import { notation } from '../ui/notation.ts';
import { count } from '../ui/numbers.ts';
import { TableBox } from '../ui/table-box.tsx';

const two = new Intl.NumberFormat(notation, {
  minimumFractionDigits: 2,
  maximumFractionDigits: 2,
  signDisplay: 'negative',
});
const percent = new Intl.NumberFormat(notation, { style: 'percent', maximumFractionDigits: 1 });

const figure = (value: number | null): string => (value === null ? '–' : two.format(value));

const bandKeys: Record<Band, MessageKey> = {
  poor: 'band_poor',
  slight: 'band_slight',
  fair: 'band_fair',
  moderate: 'band_moderate',
  substantial: 'band_substantial',
  'almost-perfect': 'band_almost_perfect',
};

/** One sentence on how to read the figure for "is there anything at all?". */
function inWords({ any, disagreements, units }: ReadersCompared): string {
  const differ = t('agreement_differ', count(disagreements.length), count(units));
  if (any.kappa === null) return `${differ} ${t('agreement_undefined')}`;
  if (hasConstantReader(any)) return `${differ} ${t('agreement_constant')}`;
  return `${differ} ${t('agreement_word', figure(any.kappa), t(bandKeys[bandOf(any.kappa)]))}`;
}

const Cells = ({ one }: { one: Agreement }) => (
  <>
    <td>
      <b>{figure(one.kappa)}</b>
    </td>
    <td class="interval">{one.interval ? `${figure(one.interval[0])} … ${figure(one.interval[1])}` : '–'}</td>
    <td>{one.percent === null ? '–' : percent.format(one.percent)}</td>
    <td>{figure(one.f1)}</td>
    {[one.units, one.both, one.firstOnly, one.secondOnly, one.neither].map(drawCount)}
  </>
);

const drawCount = (value: number) => <td>{count(value)}</td>;

const headings: readonly MessageKey[] = [
  'agreement_kappa',
  'agreement_interval',
  'agreement_percent',
  'agreement_f1',
  'agreement_units',
  'agreement_both',
  'agreement_first_only',
  'agreement_second_only',
  'agreement_neither',
];

/** The figures of agreement, over all and category by category, with the counts that they rest on. */
export const AgreementTable = ({ compared }: { compared: ReadersCompared }) => (
  <>
    <p class="in-words">{inWords(compared)}</p>
    <TableBox label={t('agreement_table')}>
      <table class="numbers-table">
        <thead>
          <tr>
            <th scope="col">{t('agreement_row')}</th>
            {headings.map((key) => (
              <th key={key} scope="col">
                {t(key)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr class="total">
            <th scope="row">{t('agreement_any')}</th>
            <Cells one={compared.any} />
          </tr>
          <tr class="total">
            <th scope="row">{t('agreement_pooled')}</th>
            <Cells one={compared.pooled} />
          </tr>
          {categories.map((category) => (
            <tr key={category}>
              <th scope="row" data-family={familyOf(category)}>
                <span class="category">{categoryName(category)}</span>
              </th>
              <Cells one={compared.byCategory[category]} />
            </tr>
          ))}
        </tbody>
      </table>
    </TableBox>
    <p class="soft fine">
      {t('agreement_mean', figure(compared.meanKappa), count(compared.meanOver))} {t('agreement_reading')}
    </p>
  </>
);
