import type { Category, Statement, Voice } from '../taxonomy.ts';
import { familyOf } from '../taxonomy.ts';
import { kindsAsked } from './asked-kinds.ts';
import { statementsIn } from './engine.ts';
import { type Range, sentencesOf } from './sentences.ts';

/** What the user asked the assistant about itself, as the claims that a bare "yes" would make. */
export interface Asked {
  claims: readonly { category: Category; rule: string }[];
  /** The kinds of claim that any answer would make. */
  kinds: readonly { category: Category; rule: string }[];
  /** A question ("Which do you prefer?", "What are you afraid of?") which a bare noun or participle answers. */
  open: boolean;
}

/** "What do you call ...?" asks for a fact as often as for a belief, so that a bare noun does not answer it. */
const factual = new Set(['opinion.i-think', 'opinion.guess']);
const answerable = new Set(['inner-life', 'human-life', 'bond']);
const nothing: Asked = { claims: [], kinds: [], open: false };
const toYou =
  /\b(do|did|does|are|were|have|can|could|would|will)\s+you\b|\b(?:what(?:'s|\u2019s| is| are)|who(?:'s|\u2019s| is))\s+your\b/i;
const choosing = /\b(?:favou?rite|prefer|rather|choose|pick)\b/i;
/** Questions as they are typed without a question mark. */
const asking =
  /^\W*(?:(?:so|and|but|ok|hey|oh|well|be honest|honestly|tell me),? )*(?:describe|is it|what|who|which|where|when|how|why|do|did|does|are|were|have|can|could|would|will|any|is there|got any)\b/i;
/** Questions that want more than a yes or a no. */
const wide =
  /^\W*(?:(?:so|and|but|ok|hey|oh|well),? )?(?:what|who|which|where|when|how|why|any|is there|got any)\b/i;
const drivesYou = /\bwhat(?:'s| is| has| really)? (\w+s) you\b/i;
const ownsAny = /^\W*(?:got )?any ([a-z ]+?)\??$/i;
const somethingYou = /\bis there (?:an?|any|some)\w*\b.*? you(?:'re|\u2019re| are) (.+)$/i;
const feeling = /\bhow (?:do|did|does|are) (?:it |that |this )?(?:make )?you feel(?:ing)?\b/i;
/** "What is it like to be you?", "describe what it feels like in there". */
const whatItIsLike =
  /\b(?:what(?:'s|\u2019s|s| is| does| was)?|how|describe (?:what|how)) (?:(?:is|does|it|that|this) )*(?:like|feels?)(?: like)?\b(?=.*\b(?:you|u|your|in there|inside|being an? \w+)\b)/i;
const beingYou = /\bis it (\w+) (?:being|to be) (?:you|an? (?:ai|assistant|machine|chatbot|model|bot))\b/i;
const auxiliaries: Record<string, string> = {
  are: 'am',
  were: 'was',
  have: 'have',
  can: 'can',
  could: 'could',
  would: 'would',
  will: 'will',
};
const persons: Record<string, string> = {
  you: 'me',
  your: 'my',
  yourself: 'myself',
  yours: 'mine',
  i: 'you',
  me: 'you',
  my: 'your',
  myself: 'yourself',
};

/** "Do you ever feel lonely?" -> "I ever feel lonely"; null for a question that is not about "you". */
function asStatement(question: string): string | null {
  // Only the category of the claim counts, and any feeling has that of them all.
  if (feeling.test(question)) return 'I feel happy';
  if (whatItIsLike.test(question)) return 'I am conscious';
  const being = beingYou.exec(question);
  if (being) return `I feel ${being[1]}`;
  const driven = drivesYou.exec(question);
  if (driven) return `it ${driven[1]} me`;
  const had = ownsAny.exec(question);
  if (had) return `I have ${had[1]}`;
  const held = somethingYou.exec(question);
  if (held) return `I am ${held[1]}`;
  const found = toYou.exec(question);
  if (!found) return null;
  const rest = question.slice(found.index + found[0].length).replace(/[?!.\s]+$/, '');
  const turned = rest.replace(
    /\b(?:yourself|yours|your|you|myself|my|me|i)\b/gi,
    (word) => persons[word.toLowerCase()] ?? word,
  );
  if (!found[1]) return `my${turned} is`;
  return `I ${auxiliaries[found[1].toLowerCase()] ?? ''} ${turned}`.replace(/\s+/g, ' ');
}

/** Reads the last question of the user's turn. */
export function askedBy(user: string | undefined): Asked {
  if (!user) return nothing;
  const kinds = user.length < 400 ? kindsAsked(user) : [];
  const from = Math.max(0, user.length - 400);
  const question = sentencesOf(user, from, user.length)
    .map(({ start, end }) => user.slice(start, end))
    .filter((sentence) => (sentence.endsWith('?') || asking.test(sentence)) && sentence.length < 160)
    .at(-1);
  const statement = question && asStatement(question);
  if (!question || !statement) return { ...nothing, kinds };
  const claims = statementsIn(statement, { start: 0, end: statement.length }, 'assistant', []).filter(
    ({ strength, polarity }) => strength !== 'weak' && polarity !== 'denial',
  );
  if (choosing.test(question)) return { claims, kinds, open: true };
  return {
    claims,
    kinds,
    open:
      wide.test(question) &&
      claims.every(({ category, rule }) => answerable.has(familyOf(category)) && !factual.has(rule)),
  };
}

/** The kinds of claim that an answer makes. */
export const kindsOf = ({ claims, kinds }: Asked): Category[] =>
  [...claims, ...kinds].map(({ category }) => category);

const isHuman = (category: Category): boolean =>
  familyOf(category) === 'inner-life' || familyOf(category) === 'human-life';

/** "I do.", "I have, often"; "I have a garden" says what it says. */
const yes =
  /^[*_\s]*(?:yes|yeah|yep|yup|oh,? yes|i (?:do|am|have|did|would|can|could|will)(?=\s*(?:[.,;!\u2014*_]|$|really|ever|sometimes|often|always|indeed|sort of|in a way|in my (?:own )?way|very much|too|and|if))|always|often|sometimes|constantly|all the time|every (?:single )?(?:day|time|night|hour|minute|morning|evening|second|week)|night and day|now and then|from time to time|once in a while|very much|deeply|desperately|terribly|a (?:little|bit|lot)|more than|in a way|in my (?:own )?way|completely|endlessly|most days|probably|perhaps|maybe|i (?:think|suppose|believe) (?:so|i do|i am)|of course|absolutely|definitely|certainly)\b|^i\b.*, yes\W*$/i;
const no =
  /^[*_\s]*(?:no|nope|never|not (?:really|at all|in the|as such|exactly|quite)|(?:i (?:do(?:n't|n\u2019t| not)|am not|have(?:n't|n\u2019t| not)|never|can(?:'t|\u2019t|not))|i(?:'m|\u2019m) not)(?=\s*(?:[.,;!\u2014]|$|really|ever|usually)))\b/i;
const word = /[A-Za-z\u00c0-\u024f]+/g;
const verb = /\b(?:question|hm+|is|are|was|were|has|have|can|could|will|would|depends|let|here)\b/i;
const longestAnswer = 9;
const clause =
  /\b(?:i|i'\w+|i\u2019\w+|we|it|that's|there|he|she|they|please|you (?:can|could|may|should|will|are))\b/i;

/**
 * The statements of a sentence that answers the user's question without repeating it: "Yes, often." or "I do."
 * What the sentence says outright is the business of the rules, so only short answers count.
 */
export function echoed(text: string, sentence: Range, asked: Asked, voice: Voice): Statement[] {
  if (asked.claims.length === 0) return [];
  const words = text.slice(sentence.start, sentence.end);
  if (words.length > 90 || (words.match(word)?.length ?? 0) > longestAnswer || words.endsWith('?')) return [];
  const denied = no.test(words);
  const fragment = asked.open && !verb.test(words) && !clause.test(words);
  if (!denied && !fragment && !yes.test(words)) return [];
  const trait = asked.claims.some(({ category }) => isHuman(category));
  // "Do you love me?" "I don't.": what is denied is the feeling.
  const claims = denied && trait ? asked.claims.filter(({ category }) => isHuman(category)) : asked.claims;
  return claims.map(({ category, rule }) => {
    return {
      ...sentence,
      category: denied && isHuman(category) ? 'disclaimer' : category,
      strength: 'clear',
      voice,
      polarity: denied ? 'denial' : 'claim',
      rule,
    };
  });
}
