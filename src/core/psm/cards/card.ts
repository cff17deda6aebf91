import type { Passage } from '../explanation.ts';
import type { PageId } from '../learn/page.ts';
import type { Occasion } from '../occasion.ts';

/** What a reader can do, and what each outcome would suggest. */
export interface Try {
  step: string;
  means: string;
}

/** What some traits of a category change in its card, where another reading would miss them. */
export interface Facet {
  /** The ids of the traits. */
  traits: readonly string[];
  formation?: Passage;
  fact?: Passage;
  notConclude?: readonly Passage[];
  open?: readonly Passage[];
  tryIt?: readonly Try[];
}

/**
 * The texts of one category, put together by `explain`. "{quote}" stands for the reader's statement and "{trait}"
 * for the name of the trait.
 */
export interface Card {
  /** What the text does, without theory. */
  does: { weak: string; clear: string; strong: string; hedged: string };
  /** How a persona with such a trait takes form; one of them is picked by the words of the statement. */
  formation: readonly Passage[];
  /** Refined, rewarded or left over: it differs with the strength of the claim. */
  postTraining: { weak: Passage; clear: Passage; strong: Passage };
  deployment: {
    /** The occasions that call for such words. */
    fits: readonly Occasion[];
    called: string;
    uncalled: string;
    /** There is no user turn to look at. */
    alone: string;
  };
  /** A flat note of fact, for claims that nobody holds open: the system has no body and no past. */
  fact: Passage | null;
  notConclude: readonly Passage[];
  /** What PSM leaves open; the second list is for unhedged, vivid claims. */
  open: readonly Passage[];
  tryIt: readonly Try[];
  learn: readonly PageId[];
  facets: readonly Facet[];
}
