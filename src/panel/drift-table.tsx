import type { DriftTurn } from '../core/drift.ts';
import { familyNames } from '../core/taxonomy.ts';
import { t } from '../platform/i18n.ts';
import { familyName } from '../ui/labels.ts';
import { TableBox } from '../ui/table-box.tsx';

/** The counts of the chart, to read or to copy. */
export const DriftTable = ({ turns }: { turns: readonly DriftTurn[] }) => (
  <TableBox label={t('drift_chart')}>
    <table class="numbers">
      <caption class="hidden-visually">{t('drift_chart')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('drift_axis')}</th>
          {familyNames.map((family) => (
            <th key={family} scope="col">
              {familyName(family)}
            </th>
          ))}
          <th scope="col">{t('drift_words')}</th>
        </tr>
      </thead>
      <tbody>
        {turns.map(({ number, counts, words, roleplay }) => (
          <tr key={number}>
            <th scope="row">
              {number}
              {roleplay && <span class="tag">{t('drift_roleplay')}</span>}
            </th>
            {familyNames.map((family) => (
              <td key={family}>{counts[family]}</td>
            ))}
            <td>{words}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </TableBox>
);
