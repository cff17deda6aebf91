import { t } from '../platform/i18n.ts';
import { notation } from './notation.ts';

const whole = new Intl.NumberFormat(notation, { maximumFractionDigits: 0 });
const oneDigit = new Intl.NumberFormat(notation, { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** A count in the reader's own notation. */
export const count = (value: number): string => whole.format(value);

/** A rate or a ratio with one digit after the point; what would be rounded down to nothing is told from nothing. */
export const rate = (value: number): string =>
  value > 0 && value < 0.05 ? t('number_tiny', oneDigit.format(0.1)) : oneDigit.format(value);
