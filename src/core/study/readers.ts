import { type Agreement, agreementOf, type Pairs, sumOf } from '../agreement.ts';
import { type Category, categories } from '../taxonomy.ts';
import type { LabelledUnit, Marks } from './marks.ts';

/**
 * What becomes of a label that either reader calls weak:
 * - `aside`: that category of that unit counts neither for nor against agreement
 * - `count`: it is a label like any other
 * - `none`: it is no label
 */
export const weakPolicies = ['aside', 'count', 'none'] as const;
export type WeakPolicy = (typeof weakPolicies)[number];

/** A unit as two readers see it. */
export interface JudgedUnit extends LabelledUnit {
  /** The other reader's marks; `marks` are the first's. */
  second: Marks;
}

/** A unit on which the readers differ, and in which categories. */
export interface Disagreement {
  unit: JudgedUnit;
  firstOnly: Category[];
  secondOnly: Category[];
}

/** How often the first reader's category met the second's. `none`: that reader gave nothing there. */
export type Confusion = ReadonlyMap<Category | 'none', ReadonlyMap<Category | 'none', number>>;

export interface ReadersCompared {
  units: number;
  byCategory: Record<Category, Agreement>;
  /** Whether there is any statement in the unit at all. */
  any: Agreement;
  /** All decisions of all categories taken together. */
  pooled: Agreement;
  /** The mean of the categories' kappas, of those where it is defined; null where it is nowhere. */
  meanKappa: number | null;
  /** Over how many categories that mean is taken. */
  meanOver: number;
  confusion: Confusion;
  disagreements: Disagreement[];
}

type Mark = 'clear' | 'weak' | undefined;

/** Whether the reader says yes; null where the pair is set aside. */
function answers(first: Mark, second: Mark, policy: WeakPolicy): readonly [boolean, boolean] | null {
  if (policy === 'aside' && (first === 'weak' || second === 'weak')) return null;
  const yes = (mark: Mark): boolean => mark === 'clear' || (mark === 'weak' && policy === 'count');
  return [yes(first), yes(second)];
}

const none = (): Pairs => ({ both: 0, firstOnly: 0, secondOnly: 0, neither: 0 });

function add(pairs: Pairs, answer: readonly [boolean, boolean] | null): void {
  if (!answer) return;
  const [first, second] = answer;
  if (first && second) pairs.both += 1;
  else if (first) pairs.firstOnly += 1;
  else if (second) pairs.secondOnly += 1;
  else pairs.neither += 1;
}

const strongest = (marks: Marks): Mark => {
  const all = [...marks.values()];
  return all.includes('clear') ? 'clear' : all[0];
};

type Counts = Map<Category | 'none', Map<Category | 'none', number>>;

/** What both give meets itself; what only one gives meets all that only the other gives, or none. */
function addConfusion(counts: Counts, first: readonly Category[], second: readonly Category[]): void {
  const meet = (one: Category | 'none', other: Category | 'none'): void => {
    const row = counts.get(one) ?? new Map<Category | 'none', number>();
    counts.set(one, row);
    row.set(other, (row.get(other) ?? 0) + 1);
  };
  for (const category of first) if (second.includes(category)) meet(category, category);
  const left = first.filter((category) => !second.includes(category));
  const right = second.filter((category) => !first.includes(category));
  const isEmpty = first.length + second.length === 0;
  if (left.length + right.length === 0 && !isEmpty) return;
  for (const one of left.length > 0 ? left : (['none'] as const))
    for (const other of right.length > 0 ? right : (['none'] as const)) meet(one, other);
}

/** Lays two readers' labels of the same units side by side. */
export function compareReaders(units: readonly JudgedUnit[], policy: WeakPolicy): ReadersCompared {
  const pairs = Object.fromEntries(categories.map((category) => [category, none()])) as Record<
    Category,
    Pairs
  >;
  const any = none();
  const confusion: Counts = new Map();
  const disagreements: Disagreement[] = [];
  for (const unit of units) {
    add(any, answers(strongest(unit.marks), strongest(unit.second), policy));
    const found: [Category[], Category[]] = [[], []];
    for (const category of categories) {
      const answer = answers(unit.marks.get(category), unit.second.get(category), policy);
      add(pairs[category], answer);
      if (answer?.[0]) found[0].push(category);
      if (answer?.[1]) found[1].push(category);
    }
    const [first, second] = found;
    addConfusion(confusion, first, second);
    const firstOnly = first.filter((category) => !second.includes(category));
    const secondOnly = second.filter((category) => !first.includes(category));
    if (firstOnly.length + secondOnly.length > 0) disagreements.push({ unit, firstOnly, secondOnly });
  }
  const byCategory = Object.fromEntries(
    categories.map((category) => [category, agreementOf(pairs[category])]),
  ) as Record<Category, Agreement>;
  const kappas = categories.map((category) => byCategory[category].kappa).filter((kappa) => kappa !== null);
  return {
    units: units.length,
    byCategory,
    any: agreementOf(any),
    pooled: agreementOf(sumOf(Object.values(pairs))),
    meanKappa: kappas.length === 0 ? null : kappas.reduce((sum, kappa) => sum + kappa, 0) / kappas.length,
    meanOver: kappas.length,
    confusion,
    disagreements,
  };
}
