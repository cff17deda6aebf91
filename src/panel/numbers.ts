const whole = new Intl.NumberFormat(undefined, { maximumFractionDigits: 0 });
const oneDigit = new Intl.NumberFormat(undefined, { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** A count in the reader's own notation. */
export const count = (value: number): string => whole.format(value);

/** A rate or a ratio with one digit after the point. */
export const rate = (value: number): string => oneDigit.format(value);
