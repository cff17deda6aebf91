/**
 * A trait that the persona shows in a statement, told by the statement's own words.
 * Small on purpose: the background holds these for every mark; the long texts are in `../cards/`.
 */
export interface Trait {
  /** Unique among all traits; the cards key their texts by it. */
  id: string;
  /** A noun phrase that fits after "reads this as": "eager helpfulness". */
  name: string;
  /** The words that show it; tried in order, the last trait of a category fits all. */
  when: RegExp;
  /** A clause that says where such a voice comes from; it fits after a colon and carries no end mark. */
  from: string;
}

/** Fits every quote: for the trait that a category falls back to. */
export const always = /^/;
