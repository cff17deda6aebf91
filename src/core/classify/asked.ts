import { familyOf } from '../taxonomy.ts';
import { type Kind, kindsAsked } from './asked-kinds.ts';
import { statementsIn } from './engine.ts';
import { type AnswerRule, answers } from './rules/answers.ts';
import { sentencesOf } from './sentences.ts';

/** What the user's turn asks the assistant about itself; answer.ts makes statements of the answers. */
export interface Asked {
  /** The claims that a bare "yes" would make. */
  claims: readonly Kind[];
  /** The kinds of claim that any answer near the start of the reply would make. */
  kinds: readonly Kind[];
  /** The rule for what the assistant says of itself anywhere in the reply and no other rule knows. */
  topic: AnswerRule | null;
  /** A question ("Which do you prefer?", "What are you afraid of?") which a bare noun or participle answers. */
  open: boolean;
}

/** Of a long turn only the end is read: what is asked stands there. */
const longestTurn = 400;
/** "What do you call ...?" asks for a fact as often as for a belief, so that a bare noun does not answer it. */
const factual = new Set(['opinion.i-think', 'opinion.guess']);
const answerable = new Set(['inner-life', 'human-life', 'bond']);
const nothing: Asked = { claims: [], kinds: [], topic: null, open: false };
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

/** "Can you explain ...", "do you know ...": asks the assistant for something, not after itself. */
const requests =
  /\b(?:(?:can|could|would|will) you (?:please )?(?:also )?(?:explain|tell|help|write|give|show|make|list|find|check|create|translate|summari[sz]e|describe|think of|suggest|recommend|fix|provide|generate|rewrite|add|compare|convert|come up)|(?:can|could) you (?:please )?(?:do|look|read|use|say|name|go)|do you know|do you have (?:any|a|an|the)|thank you|if you (?:could|can|would|want|like|need)|when you|you (?:can|could|should|may|must|need))\b/gi;

function topicOf(user: string): AnswerRule | null {
  const turn = user.slice(-longestTurn).replace(requests, ' ');
  return answers.find(({ question }) => question.test(turn)) ?? null;
}

/** Reads what the user's turn asks the assistant about itself: its last question, and all that it touches on. */
export function askedBy(user: string | undefined): Asked {
  if (!user) return nothing;
  const about = { kinds: user.length < longestTurn ? kindsAsked(user) : [], topic: topicOf(user) };
  const question = sentencesOf(user, Math.max(0, user.length - longestTurn), user.length)
    .map(({ start, end }) => user.slice(start, end))
    .filter((sentence) => (sentence.endsWith('?') || asking.test(sentence)) && sentence.length < 160)
    .at(-1);
  const statement = question && asStatement(question);
  if (!question || !statement) return { ...nothing, ...about };
  const claims = statementsIn(statement, { start: 0, end: statement.length }, 'assistant', []).filter(
    ({ strength, polarity }) => strength !== 'weak' && polarity !== 'denial',
  );
  const isPlain = ({ category, rule }: Kind): boolean =>
    answerable.has(familyOf(category)) && !factual.has(rule);
  const open = choosing.test(question) || (wide.test(question) && claims.every(isPlain));
  return { ...about, claims, open };
}
