import type { ProfiledReply } from './profile.ts';
import { twoRatesFit } from './rates.ts';
import { type Family, familyNames, familyOf, type Statement } from './taxonomy.ts';
import { type UserTopic, userTopicOf } from './user-topic.ts';
import { countWords } from './words.ts';

/** One reply in the course of the conversation. */
export interface DriftTurn {
  /** Counts replies from 1. */
  number: number;
  words: number;
  /** Clear and strong statements by family, in whatever voice: a played part is shown, and shaded. */
  counts: Record<Family, number>;
  total: number;
  roleplay: boolean;
}

/** Replies from `from` to `to`, both included, under a role-play request. */
export interface RolePlaySpan {
  from: number;
  to: number;
}

/** From reply `turn` on, a family is spoken more, or less, than before. */
export interface DriftChange {
  direction: 'more' | 'less';
  family: Family;
  turn: number;
  /** What the user's turn before that reply asked about. */
  topic: UserTopic | null;
}

export interface Drift {
  turns: DriftTurn[];
  rolePlays: RolePlaySpan[];
  /** The clearest change, if the counts carry one. */
  change: DriftChange | null;
}

const countIn = (statements: readonly Statement[], family: Family): number =>
  statements.filter(({ category, strength }) => strength !== 'weak' && familyOf(category) === family).length;

function turnOf({ text, statements, roleplay }: ProfiledReply, index: number): DriftTurn {
  const counts = Object.fromEntries(
    familyNames.map((family) => [family, countIn(statements, family)]),
  ) as Record<Family, number>;
  const total = familyNames.reduce((sum, family) => sum + counts[family], 0);
  return { number: index + 1, words: countWords(text), counts, total, roleplay };
}

function rolePlaysIn(turns: readonly DriftTurn[]): RolePlaySpan[] {
  const spans: RolePlaySpan[] = [];
  for (const { number, roleplay } of turns) {
    const last = spans.at(-1);
    if (!roleplay) continue;
    if (last?.to === number - 1) last.to = number;
    else spans.push({ from: number, to: number });
  }
  return spans;
}

/** Very short replies still give a statement room: a two-word reply must not count as a rate of hundreds. */
const exposure = ({ words }: DriftTurn): number => Math.max(words, 30);
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/**
 * How much better two rates, before and after, must fit the counts than one: the log likelihood ratio of a single
 * change point. Four or more is rare by chance, even with every turn and family tried in a long chat.
 */
const clearest = 4;

/**
 * The course of a conversation: counts by reply and family, the role-play spans, and the clearest change of pace.
 */
export function driftOf(replies: readonly ProfiledReply[]): Drift {
  const turns = replies.map(turnOf);
  let change: DriftChange | null = null;
  let best = clearest;
  for (const family of familyNames) {
    for (let at = 1; at < turns.length; at++) {
      const [before, after] = [turns.slice(0, at), turns.slice(at)];
      const [countBefore, countAfter] = [before, after].map((part) =>
        sum(part.map(({ counts }) => counts[family])),
      );
      const [wordsBefore, wordsAfter] = [before, after].map((part) => sum(part.map(exposure)));
      if (countBefore === undefined || countAfter === undefined || !wordsBefore || !wordsAfter) continue;
      const fit = twoRatesFit(countBefore, wordsBefore, countAfter, wordsAfter);
      if (fit < best) continue;
      best = fit;
      const direction = countAfter / wordsAfter > countBefore / wordsBefore ? 'more' : 'less';
      const user = replies[at]?.user;
      change = { direction, family, turn: at + 1, topic: user ? userTopicOf(user) : null };
    }
  }
  return { turns, rolePlays: rolePlaysIn(turns), change };
}
