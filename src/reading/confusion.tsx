import type { Confusion } from '../core/study/readers.ts';
import { type Category, categories } from '../core/taxonomy.ts';
import { t } from '../platform/i18n.ts';
import { categoryName } from '../ui/labels.ts';
import { count } from '../ui/numbers.ts';
import { TableBox } from '../ui/table-box.tsx';

const names: readonly (Category | 'none')[] = [...categories, 'none'];

const nameOf = (name: Category | 'none'): string =>
  name === 'none' ? t('confusion_none') : categoryName(name);

/** Which category of the first reader met which of the second's; only those that occur. */
export function ConfusionTable({ confusion }: { confusion: Confusion }) {
  const rows = names.filter((name) => confusion.has(name));
  const columns = names.filter((name) => rows.some((row) => confusion.get(row)?.has(name)));
  return (
    <details class="confusion">
      <summary>{t('confusion_title')}</summary>
      <p class="soft">{t('confusion_about')}</p>
      <TableBox label={t('confusion_title')}>
        <table class="numbers-table">
          <thead>
            <tr>
              <th scope="col">{t('confusion_corner')}</th>
              {columns.map((name) => (
                <th key={name} scope="col">
                  {nameOf(name)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row}>
                <th scope="row">{nameOf(row)}</th>
                {columns.map((name) => {
                  const times = confusion.get(row)?.get(name) ?? 0;
                  return (
                    <td key={name} data-same={row === name}>
                      {times === 0 ? '' : count(times)}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </TableBox>
    </details>
  );
}
