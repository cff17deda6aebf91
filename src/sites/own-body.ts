import { wordsOf } from './generic/words.ts';
import { coreOf } from './own-candidates.ts';
import { featuresOf } from './own-features.ts';
import type { Role } from './site.ts';

const proseWords = /^(?:markdown|prose|content|contents|text|body|bubble|md|html|paragraph)$/;

const lengthOf = (element: Element): number => (element.textContent ?? '').replace(/\s+/g, '').length;

/** The part of a message's text, from 0 to 1, that a selector's matches inside it hold. */
const shareOf = (turn: Element, selector: string): number => {
  const outer: Element[] = [];
  for (const match of turn.querySelectorAll(selector)) if (!outer.at(-1)?.contains(match)) outer.push(match);
  const whole = lengthOf(turn);
  return whole === 0 ? 1 : outer.reduce((sum, match) => sum + lengthOf(match), 0) / whole;
};

/** What a class name weighs that only places or paints: it stands on much that is no prose. */
const layoutWeight = 1.5;

/** Names, times and buttons take up less than this of a message. */
const leastShare = 0.6;

/**
 * The selector of the prose inside the turns of a role; null where the whole turn is prose as far as one can tell.
 * @param turn the turn that the reader pointed at, or inside of
 */
export const bodySelector = (
  role: Role,
  turn: Element,
  pointed: Element,
  turns: readonly Element[],
): string | null => {
  const within: Element[] = [];
  if (pointed !== turn && turn.contains(pointed))
    for (let at: Element | null = pointed; at && at !== turn; at = at.parentElement) within.push(at);
  const isPointed = within.length > 0;
  const inner = isPointed ? coreOf(pointed) : coreOf(turn);
  const candidates = [...within, ...inner].flatMap((element, index) =>
    featuresOf(element, role).flatMap(({ selector, weight }) => {
      if (weight <= layoutWeight || element.localName === selector) return [];
      const prose = wordsOf(selector).some((word) => proseWords.test(word)) ? 5 : 0;
      return [{ selector, worth: prose + Math.min(weight, 5) - index }];
    }),
  );
  const holds = ({ selector }: { selector: string }): boolean => {
    const shares = turns.map((one) => shareOf(one, selector));
    const enough = isPointed ? 0 : leastShare;
    return shares.filter((share) => share > enough).length >= shares.length * 0.9;
  };
  return candidates.sort((a, b) => b.worth - a.worth).find(holds)?.selector ?? null;
};
