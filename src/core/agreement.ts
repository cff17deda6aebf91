/** How two readers judged the same units, each saying of every unit whether something is there. */
export interface Pairs {
  both: number;
  firstOnly: number;
  secondOnly: number;
  neither: number;
}

/** Figures of agreement. All but the counts are null where they are not defined. */
export interface Agreement extends Pairs {
  /** How many units were judged by both. */
  units: number;
  /** The share of units on which they agree, 0 to 1; null without units. */
  percent: number | null;
  /** Cohen's kappa, -1 to 1; null where chance alone would make them agree always. */
  kappa: number | null;
  /** The ends of kappa's 95 % interval, for large samples; null where a reader gave one answer throughout. */
  interval: readonly [number, number] | null;
  /** With the first reader as the measure: of what the second found, how much the first found too. */
  precision: number | null;
  /** Of what the first reader found, how much the second found too. */
  recall: number | null;
  /** Their harmonic mean, the same whichever reader is the measure; null where neither found anything. */
  f1: number | null;
}

/** How far kappa's 95 % interval reaches, in standard errors of a normal distribution. */
const z95 = 1.959964;

const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

/**
 * The standard error of kappa for large samples, from the shares of the four cells.
 * Fleiss, Cohen and Everitt (1969), "Large sample standard errors of kappa and weighted kappa", Psychological Bulletin
 * 72(5), 323-327, the form for unweighted kappa.
 */
function standardError({ both, firstOnly, secondOnly, neither }: Pairs, units: number): number {
  const [a, b, c, d] = [both, firstOnly, secondOnly, neither].map((count) => count / units) as [
    number,
    number,
    number,
    number,
  ];
  const [firstYes, firstNo, secondYes, secondNo] = [a + b, c + d, a + c, b + d];
  const observed = a + d;
  const chance = firstYes * secondYes + firstNo * secondNo;
  const [rest, disagree] = [1 - chance, 1 - observed];
  const agreeing =
    a * (rest - (firstYes + secondYes) * disagree) ** 2 + d * (rest - (firstNo + secondNo) * disagree) ** 2;
  const differing = disagree ** 2 * (b * (secondYes + firstNo) ** 2 + c * (secondNo + firstYes) ** 2);
  const square = agreeing + differing - (observed * chance - 2 * chance + observed) ** 2;
  return Math.sqrt(Math.max(0, square) / units) / rest ** 2;
}

/** Whether a reader gave one and the same answer throughout: kappa is then 0 or not defined, however often they agree. */
export const hasConstantReader = ({ both, firstOnly, secondOnly, neither }: Pairs): boolean =>
  both + firstOnly === 0 ||
  secondOnly + neither === 0 ||
  both + secondOnly === 0 ||
  firstOnly + neither === 0;

/**
 * How well two readers agree.
 *
 * Cohen's kappa is `(po - pe) / (1 - pe)`: the share of agreement beyond what readers who say yes as often as these
 * two, but at random, would reach. Cohen (1960), "A coefficient of agreement for nominal scales", Educational and
 * Psychological Measurement 20(1), 37-46. Where both readers gave one and the same answer throughout, pe is 1 and
 * kappa is not defined: nothing was told apart.
 */
export function agreementOf(pairs: Pairs): Agreement {
  const { both, firstOnly, secondOnly, neither } = pairs;
  const units = both + firstOnly + secondOnly + neither;
  const percent = share(both + neither, units);
  // In counts and not in shares, so that "always by chance" is found without rounding.
  const byChance = (both + firstOnly) * (both + secondOnly) + (secondOnly + neither) * (firstOnly + neither);
  const isDefined = units > 0 && byChance < units * units;
  const kappa = isDefined ? ((both + neither) * units - byChance) / (units * units - byChance) : null;
  const hasInterval = kappa !== null && !hasConstantReader(pairs);
  const reach = hasInterval ? z95 * standardError(pairs, units) : 0;
  return {
    both,
    firstOnly,
    secondOnly,
    neither,
    units,
    percent,
    kappa,
    interval: hasInterval ? [Math.max(-1, kappa - reach), Math.min(1, kappa + reach)] : null,
    precision: share(both, both + secondOnly),
    recall: share(both, both + firstOnly),
    f1: share(2 * both, 2 * both + firstOnly + secondOnly),
  };
}

/** The counts of several judgements taken together. */
export const sumOf = (all: readonly Pairs[]): Pairs =>
  all.reduce(
    (sum, one) => ({
      both: sum.both + one.both,
      firstOnly: sum.firstOnly + one.firstOnly,
      secondOnly: sum.secondOnly + one.secondOnly,
      neither: sum.neither + one.neither,
    }),
    { both: 0, firstOnly: 0, secondOnly: 0, neither: 0 },
  );

/** The words that are customary for a kappa, from below 0 upward. */
export const bands = ['poor', 'slight', 'fair', 'moderate', 'substantial', 'almost-perfect'] as const;
export type Band = (typeof bands)[number];

/**
 * The customary word for a kappa. Landis and Koch (1977), "The measurement of observer agreement for categorical
 * data", Biometrics 33(1), 159-174, who call their own divisions arbitrary.
 */
export function bandOf(kappa: number): Band {
  if (kappa < 0) return 'poor';
  if (kappa <= 0.2) return 'slight';
  if (kappa <= 0.4) return 'fair';
  if (kappa <= 0.6) return 'moderate';
  return kappa <= 0.8 ? 'substantial' : 'almost-perfect';
}
