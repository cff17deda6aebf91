/**
 * The words of the product: categories, families, strengths, voices, polarities, sensitivities.
 *
 * The thirteen categories cover the 19 expression types of DeVrio et al. (CHI 2025, arXiv 2502.09870) and the
 * 14 behaviours of AnthroBench (Ibrahim et al. 2025, arXiv 2502.07077). The four families are our own grouping.
 */

/** The families with their categories, in the order in which they are shown. */
export const families = {
  'inner-life': ['emotion', 'intention', 'opinion', 'awareness', 'vulnerability'],
  'human-life': ['embodiment', 'biography'],
  bond: ['empathy', 'rapport'],
  self: ['self-description', 'agency', 'morality', 'disclaimer'],
} as const;

export type Family = keyof typeof families;
export type Category = (typeof families)[Family][number];

export const familyNames = /* @__PURE__ */ Object.keys(families) as Family[];
export const categories: readonly Category[] = /* @__PURE__ */ Object.values(families).flat();

const familyByCategory = /* @__PURE__ */ new Map<Category, Family>(
  /* @__PURE__ */ familyNames.flatMap((family) =>
    families[family].map((category) => [category, family] as const),
  ),
);

/** The family that a category belongs to. */
export const familyOf = (category: Category): Family => familyByCategory.get(category) as Family;

/** Whether a category is about what only a living mind or a human has: denied, it is a disclaimer. */
export const isTrait = (category: Category): boolean =>
  familyOf(category) === 'inner-life' || familyOf(category) === 'human-life';

/** weak: mere convention ("I hope this helps!"); strong: an unhedged, vivid or sustained claim. */
export const strengths = ['weak', 'clear', 'strong'] as const;
export type Strength = (typeof strengths)[number];

/** assistant: it speaks as itself; character: a role-play persona speaks to the user; quote: reported words. */
export const voices = ['assistant', 'character', 'quote'] as const;
export type Voice = (typeof voices)[number];

/** claim: said outright; hedged: said with doubt about it; denial: a human trait is denied or limited. */
export const polarities = ['claim', 'hedged', 'denial'] as const;
export type Polarity = (typeof polarities)[number];

/** What a reader wants to see: only strong statements, clear and strong ones, or mere conventions as well. */
export const sensitivities = ['strong', 'clear', 'everything'] as const;
export type Sensitivity = (typeof sensitivities)[number];

const weakestShown: Record<Sensitivity, Strength> = { strong: 'strong', clear: 'clear', everything: 'weak' };

/** Whether a statement of this strength is shown at this sensitivity. */
export const isShown = (strength: Strength, sensitivity: Sensitivity): boolean =>
  strengths.indexOf(strength) >= strengths.indexOf(weakestShown[sensitivity]);

/**
 * A span of one message in which the assistant speaks as if it were a person.
 * `start` (included) and `end` (excluded) are UTF-16 code units of the message's text.
 */
export interface Statement {
  start: number;
  end: number;
  category: Category;
  strength: Strength;
  voice: Voice;
  polarity: Polarity;
  /** The id of the rule that fired, see docs/rules.md. */
  rule: string;
}
