import { judgePlausible, plausibleFrom } from './plausible.ts';
import { hasBothRoles, type Reading } from './unit.ts';

const lengthOf = (reading: Reading): number =>
  reading.units.reduce((sum, { element }) => sum + (element.textContent?.length ?? 0), 0);

/** A reading that covers less of the text than this, beside another, is of parts: names, avatars, times. */
const nearlyAll = 0.6;

/**
 * The plausible reading that tells roles most plainly; of those alike the one with the most messages, and of parts
 * of the same messages the outermost. A reading with both roles goes before one with a single role.
 */
export const pickBest = (readings: readonly Reading[], composer: Element | null): Reading | null => {
  const plausible = readings
    .filter(
      ({ units }) =>
        !units.some(({ role, element }) => role === 'assistant' && composer && element.contains(composer)),
    )
    .filter((reading) => judgePlausible(reading, composer).score >= plausibleFrom);
  const both = plausible.filter(({ units }) => hasBothRoles(units));
  const candidates = both.length > 0 ? both : plausible;
  const heaviest = Math.max(...candidates.map(({ weight }) => weight));
  const plain = candidates.filter(({ weight }) => weight === heaviest);
  const longest = Math.max(...plain.map(lengthOf));
  const whole = plain.filter((reading) => lengthOf(reading) >= longest * nearlyAll);
  const most = Math.max(...whole.map(({ units }) => units.length));
  const fullest = whole.filter(({ units }) => units.length === most);
  return (
    fullest.find(
      ({ units }) =>
        !fullest.some(
          (other) =>
            other.units[0]?.element !== units[0]?.element &&
            units[0] &&
            other.units[0]?.element.contains(units[0].element),
        ),
    ) ?? null
  );
};
