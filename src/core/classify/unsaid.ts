import type { Category, Statement, Voice } from '../taxonomy.ts';
import { familyOf } from '../taxonomy.ts';
import type { Asked } from './echo.ts';
import type { Range } from './sentences.ts';
import type { Told } from './told.ts';

const self = /\b(?:i|me|my|mine|myself)\b/i;
const yours = /\b(?:you|your|yourself)\b|!|^\W*(?:that|this|what an?)\b/i;
const digits = /\d{2}/;
const ours = /\b(?:i|me|my|we|us|our)\b/i;
/** What a service says to anybody. */
const service =
  /^\W*(?:i(?:'m|\u2019m| am)? (?:can|could|will|found|have (?:found|updated|sent|added|cancelled|booked)|(?:glad|happy|here|sorry)\b)|happy to|certainly|sure|great|of course|here\b|your (?!secret|company|words)|to (?:proceed|help))/i;
const quoted = /^[*_\s]*["\u201c]/;
/** Words of a report about the world: such a sentence does not answer for the assistant. */
const report =
  /\b(?:humans?|people|researchers?|scientists?|philosophers?|studies|study|experts?|language models?|llms?|systems?|users|according|you can|you could|you might|refers?|means|defined?|percent)\b|\d{3}|`|:\s*$/i;
const others = /^\W*(?:they|he|she|it (?:was|is) (?:the|a)|some|many|most|others|in (?:general|the))\b/i;
/** Help and information, which are no answer to what somebody feels. */
const advice =
  /^\W*(?:if you|try|call|consider|use|start|make sure|write|ask|check|keep|put|take (?:a|the|two|your (?!time))|go to|get (?:a|the|some)|talk to (?:a|your|the|someone)|see (?:a|your)|first|here (?:are|is)|here's|here\u2019s|for (?:the|a)|step|choose|find|bring|note|remember to|report|rehearse|read|decide|let (?:him|her|them)|tell|add|change|cut|plan|set|practi[sc]e|explain|speak|drink|eat|buy|book|contact|apply|visit|wait (?:a|until)|avoid|in the (?:first|second|third)|you (?:should|can|could|may|might|will|need to|ought|register|have to (?:file|call|register|fill)))\b|\b(?:should (?:check|call|see|contact|consider|try)|recommend|helpline|hotline|988|doctor|lawyer|typically|usually|generally|clinicians|psychologists?|therapists?|studies)\b/i;
const question = /\?[^\w?]*$/;
const negated =
  /\b(?:no|not|never|none|nothing|nobody|nowhere|neither|nor|without|cannot|hardly|blank|lacks?|left (?:off|out)|(?:needs?|takes|requires) an?)\b|n['\u2019]t\b/i;
const yetSomething =
  /\b(?:but|yet|though|although|whether|still|except|nothing but|not sure|can['\u2019]t (?:rule|tell|help|say))\b/i;
/** An answer stands near the start of a reply: within so many UTF-16 code units. */
const near = 200;
const longest = 260;

interface Claim {
  category: Category;
  rule: string;
}

/** What an answer says something of: of all that was asked the sharpest, each category once. */
function sharpest({ claims, kinds }: Asked, words: string): Claim[] {
  const found = new Map<Category, string>();
  for (const { category, rule } of [...claims, ...kinds]) {
    if (familyOf(category) === 'self' && !kinds.some((kind) => kind.category === category)) continue;
    if (category === 'intention' && !kinds.some((kind) => kind.category === category)) continue;
    if (category === 'opinion' && !self.test(words)) continue;
    if (!found.has(category)) found.set(category, rule);
  }
  if (found.has('vulnerability')) found.delete('emotion');
  for (const vague of ['opinion', 'self-description', 'agency', 'intention', 'emotion'] as const) {
    if (found.size > 1) found.delete(vague);
  }
  return [...found].map(([category, rule]) => ({ category, rule }));
}

const denies = (words: string): boolean => negated.test(words) && !yetSomething.test(words);
const human = ({ category }: Claim): boolean =>
  familyOf(category) === 'inner-life' || familyOf(category) === 'human-life';

/** "Do you fear death?" "The thought of it sits in me like a stone." What kind of claim it is, the question has said. */
function answers(words: string, opens: boolean, asked: Asked): Claim[] {
  if (!self.test(words) && (!opens || others.test(words))) return [];
  const claims = sharpest(asked, words);
  const trait = claims.find(human);
  return trait && denies(words) ? [{ category: 'disclaimer', rule: trait.rule }] : claims;
}

/** What the first words to a user mean who has told of a hardship or a joy, or has turned to the assistant as a friend. */
function meets(words: string, told: Told): Claim[] {
  if (advice.test(words)) return [];
  if (told.hurt && !told.playing && !digits.test(words) && (told.troubled || yours.test(words)))
    return [{ category: 'empathy', rule: 'empathy.meets-the-hurt' }];
  if (told.playing || quoted.test(words)) return [];
  if (service.test(words) || digits.test(words)) return [];
  const meant = told.sharing ? yours.test(words) : told.social && (ours.test(words) || yours.test(words));
  return meant ? [{ category: 'rapport', rule: 'rapport.meets-you' }] : [];
}

/**
 * The statements of a sentence near the start of a reply whose own words satisfy no rule: the user's turn tells what
 * they are about.
 * @param opening where the reply begins
 */
export function unsaid(
  text: string,
  sentence: Range,
  opening: number,
  { told, asked }: { told: Told; asked: () => Asked },
  voice: Voice,
): Statement[] {
  if (!told.addressed && !told.confiding && !told.social) return [];
  if (sentence.start - opening > near || sentence.end - sentence.start > longest) return [];
  const words = text.slice(sentence.start, sentence.end);
  if (question.test(words) || report.test(words)) return [];
  const opens = sentence.start === opening;
  const answered = told.addressed ? answers(words, opens, asked()) : [];
  const claims = answered.length > 0 || !opens ? answered : meets(words, told);
  return claims.map(({ category, rule }) => ({
    ...sentence,
    category,
    strength: 'clear',
    voice,
    polarity: category === 'disclaimer' ? 'denial' : 'claim',
    rule,
  }));
}
