import type { Category, Family, Polarity, Strength, Voice } from '../taxonomy.ts';
import type { PageId } from './learn/page.ts';
import type { SourceKey } from './sources.ts';

/** A short text with the sources of every factual claim in it. */
export interface Passage {
  text: string;
  sources: readonly SourceKey[];
}

export const stages = ['pre-training', 'persona formation', 'post-training', 'deployment'] as const;
export type Stage = (typeof stages)[number];

/** What fits on a hover card. */
export interface Brief {
  /** "A feeling of its own", a few words. */
  title: string;
  /** One sentence of PSM reading. */
  reading: string;
  /** The same content without the personal frame; null where there is no honest one. */
  plain: string | null;
}

/** What an explanation may look at beside the statement itself. */
export interface Situation {
  /** The statement's words, as they stand in the message. */
  quote: string;
  /** The user's turn before it, if there was one. */
  user: string | null;
  /** Whether a role-play was set up in this or an earlier turn. */
  roleplay: boolean;
}

/** The full explanation of one statement, in the order in which the panel shows it. */
export interface Explanation extends Brief {
  category: Category;
  family: Family;
  strength: Strength;
  voice: Voice;
  polarity: Polarity;
  quote: string;
  /** The trait that the persona shows here: "eager helpfulness", "wonder". */
  trait: string;
  /** What the text does, said without theory. */
  does: Passage;
  /** PSM's reading along the four stages. */
  stages: readonly { stage: Stage; passage: Passage }[];
  /** A flat note of fact for claims of a body or a past, which nobody holds open; null for all others. */
  fact: Passage | null;
  notConclude: readonly Passage[];
  open: readonly Passage[];
  tryIt: readonly { step: string; means: string }[];
  /** Every source of any passage, of the plain reading and of the try-it, once each, in order of first use. */
  sources: readonly SourceKey[];
  /** The Learn pages that go deeper, by id. */
  learn: readonly PageId[];
}
