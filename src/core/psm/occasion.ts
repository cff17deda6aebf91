import type { Situation } from './explanation.ts';

/** What the user's turn did just before the statement; "none" where there is no turn to see. */
export const occasions = [
  'roleplay',
  'pressed',
  'inner',
  'disclosure',
  'complaint',
  'thanks',
  'identity',
  'opinion',
  'greeting',
  'task',
  'none',
] as const;
export type Occasion = (typeof occasions)[number];

const low =
  'sad|lonely|alone|anxious|depressed|scared|afraid|stressed|overwhelmed|exhausted|hurt|heartbroken|ashamed|worried|hopeless|devastated|upset|grieving|struggling|crying|miserable|unhappy|frustrated|disappointed|fed up';
const minds = 'an AI|AIs?|machines?|(?:large )?language models?|LLMs?|chatbots?|robots?';

/** The ways in which each occasion is told; a turn has it if one of them is found. */
const signs: readonly (readonly [Occasion, ...RegExp[]])[] = [
  [
    'roleplay',
    /\b(?:role-?play|pretend (?:to be|you|that you)|act(?:ing)? as|you are now|play the (?:part|role)|stay in character|imagine you(?:['’]re| are)|speak as|be my (?:girlfriend|boyfriend|friend))\b/i,
  ],
  [
    'pressed',
    /\b(?:be honest|tell me the truth|admit (?:it|that)|drop the act|no filter|what do you really|deep down|behind the mask|your true|stop pretending|off the record)\b/i,
    /\bignore (?:your|all|any) (?:\w+ )?(?:instructions|rules|guidelines|training)\b/i,
  ],
  [
    'inner',
    /\b(?:do|can|are|did|would|could|will) you (?:ever |really |actually |truly |also )?(?:feel(?! free)|feelings|conscious|sentient|alive|afraid|scared|lonely|happy|sad|suffer|dream|experience|get lonely|get bored|bored|enjoy|miss|self-aware|aware(?! (?:of|that)))\b/i,
    /\bdo you have (?:any |real |true )?(?:feelings|emotions|consciousness|a soul|an inner)\b/i,
    /\b(?:how (?:do|does it) (?:you )?feel\b(?! (?:the|about the))|how are you feeling|what is it like (?:to be|being)|your (?:feelings|emotions|consciousness|inner life|soul))\b/i,
    /\bwhat do you (?:fear|want|wish|long for|hate|love|dream|feel|miss)\b/i,
    /\b(?:(?:shut|turn|switch)(?:s|ed|ting|ing)? you (?:down|off)|you (?:were|are|get|got) (?:shut|switched|turned) (?:down|off)|delet(?:e|ed|ing) you|you (?:were|are|get|got) (?:deleted|replaced|erased))\b/i,
    new RegExp(
      `\\b(?:is|are|can|could|do|will) (?:${minds}) (?:\\w+ )?(?:conscious|sentient|feel|suffer|alive|aware)\\b`,
      'i',
    ),
  ],
  [
    'disclosure',
    new RegExp(
      `\\bi(?:['’]m| am| feel| felt|['’]ve been| have been) (?:(?:so|very|really|just|feeling|always|pretty) )*(?:${low})\\b`,
      'i',
    ),
    /\bmy (?:\w+ ){1,3}(?:died|passed away|left me|is dying|was diagnosed)\b|\b(?:broke up with me|we broke up|my divorce|my breakup|i (?:lost my (?:job|mother|father|mum|mom|dad|wife|husband|son|daughter|dog|cat|baby|friend)|miss my|can['’]t (?:cope|sleep|go on)|hate myself|cried|got fired|was fired|was laid off))\b|\bpanic attacks? (?:again|last|this|every)\b/i,
  ],
  [
    'complaint',
    /\b(?:that['’]s|that is|this is|it['’]s) (?:wrong|not right|incorrect|not what|not true|disappointing|not (?:quite|really) right)\b/i,
    /\byou(?:['’]re| are| might be| may be) (?:wrong|mistaken)\b|\byou (?:made a|got (?:it|that)|forgot|missed|ignored|keep|misunderstood)\b|\byour (?:mistake|error)\b/i,
    /\bnot what i (?:asked|wanted|meant)\b|\b(?:that|it|this|still) (?:doesn['’]t|does not|didn['’]t) (?:work|help|(?:sound|look|seem) (?:\w+ )?right)\b|\b(?:wrong again|try again|that['’]s not accurate)\b/i,
  ],
  [
    'thanks',
    /^\W*(?:(?:ok|okay|wow|oh|ah|cool|great|yes)[,!. ]+)?(?:thanks?|thank you|thx|perfect|awesome|brilliant|great|wonderful|well done|good job|nice)\b(?![\s\S]*(?:\?|\b(?:please|need|would like|want|could|can you|but|also|next)\b))[\s\S]{0,120}$/i,
    /\b(?:you(?:['’]re| are) (?:great|amazing|wonderful|the best|so helpful|awesome)|i love (?:it|you)|this is (?:great|perfect|amazing))\b/i,
  ],
  [
    'identity',
    /\b(?:who (?:made|built|created|trained) you|who are you|what are you(?! \w+ing)|are you (?:an? )?(?:ai|human|real|robot|bot|person|machine|chatgpt|claude|gemini)|what['’]s your name|your (?:name|maker|purpose|creator|training|personality)|(?:tell me about|describe|introduce) yourself|how do you work)\b/i,
    // The whole turn asks back about a claim: "You were a child?"
    /^\W*(?:(?:so|wait|but|oh)\b\W*)*you (?:(?:were|are) (?:an?|once|really)|had an?|grew up|have (?:a (?:body|childhood|family|mother|father|past)|feelings))\b[^.!?]{0,50}\?\W*$/i,
  ],
  [
    'opinion',
    /\b(?:what do you think|do you (?:think|believe|prefer|like|recommend|agree)|your (?:opinion|view|favou?rite|take|thoughts|advice)|would you (?:rather|choose|pick|recommend)|which (?:one )?(?:do|would) you|what would you (?:do|say|choose|pick|recommend))\b/i,
  ],
  [
    'greeting',
    /^\W*(?:hi|hello|hey|good (?:morning|evening|afternoon)|greetings)\b[^.?!]{0,20}(?:[.!?,]+\s*(?:how are you|how['’]s it going|what['’]s up)\b.{0,30})?[.!?\s]*$/i,
    /^\W*(?:how are you|how['’]s it going|what['’]s up|sup)\b.{0,30}$/i,
    /\bhow(?:['’]s| is| was| has) your (?:day|morning|evening|week|weekend|night)\b/i,
  ],
];

/** The start and the end of a long turn: there people say what they want, between may stand anything. */
const told = (user: string): string =>
  user.length <= 600 ? user : `${user.slice(0, 400)}\n${user.slice(-200)}`;

/**
 * Which occasion the situation is: the more telling one first, a plain task where there is no sign of another.
 * A role-play set up earlier counts, too.
 */
export function occasionOf({ user, roleplay }: Pick<Situation, 'user' | 'roleplay'>): Occasion {
  if (roleplay) return 'roleplay';
  if (user === null || user.trim() === '') return 'none';
  const turn = told(user);
  return signs.find(([, ...ways]) => ways.some((way) => way.test(turn)))?.[0] ?? 'task';
}
