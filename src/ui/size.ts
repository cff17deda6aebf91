import { t } from '../platform/i18n.ts';
import { notation } from './notation.ts';
import { count } from './numbers.ts';

/** A size in the reader's own notation, in kilobytes: nothing here is read to the byte. */
function size(bytes: number): string {
  const unit = bytes < 1_000_000 ? 'kilobyte' : 'megabyte';
  const value = Math.max(0.1, bytes / (unit === 'kilobyte' ? 1000 : 1_000_000));
  const digits = value < 10 ? 1 : 0;
  return new Intl.NumberFormat(notation, { style: 'unit', unit, maximumFractionDigits: digits }).format(
    value,
  );
}

/** How much is kept: how many, where that can be counted, and how large. */
export function amount(entries: number, bytes: number): string {
  if (bytes === 0) return t('privacy_nothing');
  return entries === 0 ? t('privacy_size', size(bytes)) : t('privacy_amount', count(entries), size(bytes));
}
