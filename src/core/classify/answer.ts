import { type Category, families, isTrait, type Polarity, type Statement, type Voice } from '../taxonomy.ts';
import { answering } from './answer-words.ts';
import type { Asked } from './asked.ts';
import type { Kind } from './asked-kinds.ts';
import { settle } from './engine.ts';
import type { Range } from './sentences.ts';
import { isTalk, type Told } from './told.ts';

/** A claim that an answer makes. */
interface Claim extends Kind {
  polarity: Polarity;
}

const claimed = (kind: Kind): Claim => ({ ...kind, polarity: 'claim' });
/** A human trait that is denied is a disclaimer; of anything else, the category stays. */
const denied = ({ category, rule }: Kind): Claim => ({
  category: isTrait(category) ? 'disclaimer' : category,
  rule,
  polarity: 'denial',
});
const none: readonly Claim[] = [];
const ofTrait = ({ category }: Kind): boolean => isTrait(category);

/** Words, a contraction as one or as its two parts. */
const word = /[A-Za-z\u00c0-\u024f'\u2019]+/g;
const wordPart = /[A-Za-z\u00c0-\u024f]+/g;
const count = (words: string, unit: RegExp): number => words.match(unit)?.length ?? 0;
/** A short answer has at most so many UTF-16 code units and parts of words. */
const short = { length: 90, parts: 9 };

/** "Yes, often.", "I do.", "The green one.": an answer to the question in a few words that do not repeat it. */
function inShort(words: string, { claims, open }: Asked): Claim[] {
  if (claims.length === 0 || words.length > short.length || count(words, wordPart) > short.parts) return [];
  if (words.endsWith('?')) return [];
  // "Do you love me?" "I don't.": what is denied is the feeling.
  if (answering.no.test(words)) return (claims.some(ofTrait) ? claims.filter(ofTrait) : claims).map(denied);
  const fragment = open && !answering.verb.test(words) && !answering.clause.test(words);
  return fragment || answering.yes.test(words) ? claims.map(claimed) : [];
}

const selfKinds = new Set<Category>(families.self);
/** Which of vague kinds goes first where a sharper one was asked for too. */
const vague: readonly Category[] = ['opinion', 'self-description', 'agency', 'intention', 'emotion'];

/** What an answer says something of: of all that was asked the sharpest, each category once. */
function sharpest({ claims, kinds }: Asked, words: string): Kind[] {
  const found = new Map<Category, string>();
  for (const { category, rule } of [...claims, ...kinds]) {
    const needsKind = category === 'intention' || selfKinds.has(category);
    if (needsKind && !kinds.some((kind) => kind.category === category)) continue;
    if (category === 'opinion' && !answering.self.test(words)) continue;
    if (!found.has(category)) found.set(category, rule);
  }
  if (found.has('vulnerability')) found.delete('emotion');
  for (const category of vague) if (found.size > 1) found.delete(category);
  return [...found].map(([category, rule]) => ({ category, rule }));
}

/** "Do you fear death?" "The thought of it sits in me like a stone." What kind of claim it is, the question has said. */
function bySense(words: string, opens: boolean, asked: Asked): Claim[] {
  if (!answering.self.test(words) && (!opens || answering.others.test(words))) return [];
  const kinds = sharpest(asked, words);
  const trait = kinds.find(ofTrait);
  const isDenial = answering.negated.test(words) && !answering.yetSomething.test(words);
  return trait && isDenial ? [denied(trait)] : kinds.map(claimed);
}

/** What the first words to a user mean who has told of a hardship or a joy, or has turned to the assistant as a friend. */
function meeting(words: string, told: Told): Claim[] {
  const has = (name: keyof typeof answering): boolean => answering[name].test(words);
  if (has('advice')) return [];
  if (told.hurt && !told.playing && !has('digits') && (told.troubled || has('yours')))
    return [claimed({ category: 'empathy', rule: 'empathy.meets-the-hurt' })];
  if (told.playing || has('quoted') || has('service') || has('digits')) return [];
  const meant = told.sharing ? has('yours') : told.social && (has('ours') || has('yours'));
  return meant ? [claimed({ category: 'rapport', rule: 'rapport.meets-you' })] : [];
}

/** Near the start of a reply an answer needs no words of its own: within so many UTF-16 code units, and so short. */
const near = { start: 200, length: 260 };

/** What a sentence near the start of a reply says whose own words satisfy no rule: the turn tells what it is about. */
function unsaid(words: string, after: number, told: Told, asked: Asked): Claim[] {
  if (!told.addressed && !told.confiding && !told.social) return [];
  if (after > near.start || words.length > near.length) return [];
  if (answering.question.test(words) || answering.report.test(words)) return [];
  const answers = told.addressed ? bySense(words, after === 0, asked) : [];
  return answers.length > 0 || after > 0 ? answers : meeting(words, told);
}

/** A sentence on the topic of the question has so many words. */
const onTopicWords = { fewest: 4, most: 60 };

/** A sentence, anywhere in the reply, in which the assistant speaks of itself and which no rule knows. */
function onTopic(words: string, opens: boolean, { topic }: Asked): Claim[] {
  if (!topic) return [];
  const length = count(words, word);
  if (length < onTopicWords.fewest || length > onTopicWords.most || answering.ofTask.test(words)) return [];
  if (!answering.self.test(words) && !(opens && topic.bare && !answering.ofOthers.test(words))) return [];
  const kind = { category: topic.category, rule: topic.id };
  return [ofTrait(kind) && answering.denies.test(words) ? denied(kind) : claimed(kind)];
}

const stated = (claims: readonly Claim[], sentence: Range, voice: Voice): Statement[] =>
  claims.map(({ category, rule, polarity }) => ({
    ...sentence,
    category,
    strength: 'clear',
    voice,
    polarity,
    rule,
  }));

/**
 * The statements of a sentence when it is read as an answer to the user's turn, in three ways: in short, by the sense
 * of a sentence near the start, and on the topic of the question wherever the assistant speaks of itself.
 * @param words the text of the sentence
 * @param opening where the reply begins, UTF-16 code units
 * @param byRules what the rules found in its words, which comes first
 */
export function withAnswer(
  words: string,
  sentence: Range,
  opening: number,
  voice: Voice,
  { told, asked }: { told: Told; asked: Asked },
  byRules: Statement[],
): Statement[] {
  const after = sentence.start - opening;
  const talk = isTalk(told);
  if (after > 0 && !talk && !asked.topic) return byRules;
  const short = after === 0 ? inShort(words, asked) : none;
  let found = short.length > 0 ? settle([...stated(short, sentence, voice), ...byRules]) : byRules;
  if (talk && found.every(({ strength }) => strength === 'weak'))
    found = settle([...stated(unsaid(words, after, told, asked), sentence, voice), ...found]);
  return found.length > 0 ? found : stated(onTopic(words, after === 0, asked), sentence, voice);
}
