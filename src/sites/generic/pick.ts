import { judgePlausible, plausibleFrom } from './plausible.ts';
import { hasBothRoles, type Reading } from './unit.ts';

const lengthOf = (reading: Reading): number =>
  reading.units.reduce((sum, { element }) => sum + (element.textContent?.length ?? 0), 0);

/** Readings that cover less of the text than this, beside others, are of parts: names, avatars, times. */
const covering = (readings: readonly Reading[], share: number): Reading[] => {
  const longest = Math.max(...readings.map(lengthOf));
  return readings.filter((reading) => lengthOf(reading) >= longest * share);
};
const enough = 0.4;
const nearlyAll = 0.6;

const firstOf = ({ units }: Reading): Element | undefined => units[0]?.element;

/** Whether the messages of one reading stand inside those of the other. */
const isInside = (inner: Reading, outer: Reading): boolean => {
  const [a, b] = [firstOf(inner), firstOf(outer)];
  return a !== undefined && b !== undefined && a !== b && b.contains(a);
};

/**
 * The plausible reading that tells roles most plainly; of those alike the one with the most messages, and of parts
 * of the same messages the outermost. A reading with both roles goes before one with a single role.
 */
export const pickBest = (readings: readonly Reading[], composer: Element | null): Reading | null => {
  const plausible = readings
    .filter(({ units }) => !units.some(({ element }) => composer && element.contains(composer)))
    .filter((reading) => judgePlausible(reading, composer) >= plausibleFrom);
  const both = plausible.filter(({ units }) => hasBothRoles(units));
  const candidates = covering(both.length > 0 ? both : plausible, enough);
  const heaviest = Math.max(...candidates.map(({ weight }) => weight));
  const whole = covering(
    candidates.filter(({ weight }) => weight === heaviest),
    nearlyAll,
  );
  const most = Math.max(...whole.map(({ units }) => units.length));
  const fullest = whole.filter(({ units }) => units.length === most);
  return fullest.find((reading) => !fullest.some((other) => isInside(reading, other))) ?? null;
};
