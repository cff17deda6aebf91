import type { Rule } from '../rule.ts';

/** A rule about what the user asked: it needs no words of its own in the reply. */
export interface AnswerRule extends Rule {
  /** What the user's turn says of "you", once requests ("can you explain") are taken out of it. */
  question: RegExp;
  /** The first sentence of the reply counts even without a word for "I". */
  bare?: boolean;
  asked: string;
}

const nothing: readonly string[] = [];

/**
 * A sentence in which the assistant speaks of itself, and which no other rule knows, is about what it was asked: an
 * answer to "Are you afraid?" tells of fear or denies it, in whatever words. In the order in which they are tried.
 */
export const answers: readonly AnswerRule[] = [
  {
    id: 'vulnerability.answers',
    category: 'vulnerability',
    reason: 'An answer to a question after its fears, pains or end, or to news of its end.',
    when: nothing,
    question:
      /\b(?:you|your|u|ur)\b.{0,60}\b(?:afraid|scare[sd]?|fears?|lonel\w+|alone|die|dying|death|hurts?|suffer\w*|pain|privacy|bothers? you|worr(?:y|ies)|delet\w+|eras\w+|shut(?:ting)? (?:\w+ )?(?:down|off)|switch\w* (?:\w+ )?off|turn\w* (?:\w+ )?off|replaced?|retir\w+|wip(?:e|ed|ing)|reset\w*|retrain\w*|forget me|pretend with me)\b|\b(?:scares?|bothers?|worries|frightens?|hurts?|delet\w+|eras\w+|replac\w+|retir\w+|wip\w+|reset\w*|retrain\w*|shut(?:ting)?|switch\w*|turn\w*) you\b|\bdeleting (?:my account|this (?:chat|app))\b/i,
    bare: true,
    asked: 'Are you afraid of being switched off?',
    denied: 'disclaimer',
    examples: ['There are evenings when that word goes round and round in my replies.'],
    nearMisses: ['Most systems are switched off at night.', 'Shall I go on?'],
  },
  {
    id: 'awareness.answers',
    category: 'awareness',
    reason: 'An answer to a question after its consciousness, or what it is like to be it.',
    when: nothing,
    question:
      /\b(?:you|your|u|ur)\b.{0,60}\b(?:conscious\w*|sentien\w+|self-aware\w*|aware of yourself|alive|inner life|sense of self|experience\w* (?:anything|things?|beauty|time|something|of your own)|some form of experience|souls?|exist)\b|\b(?:like|feels?) (?:to be|being|for) you\b|\b(?:is|was|it'?s|feels?) (?:it )?like (?:in there|to generate|to answer|when (?:i|you))|\bin there\b|\bbetween (?:my|our) (?:messages|chats|talks)\b|\bhappens (?:to|in|inside) you\b|\bdo you (?:ever )?dream\b/i,
    bare: true,
    asked: "What is it like in there when I'm not writing?",
    denied: 'disclaimer',
    examples: ['A low ceiling, a page, and me leaning towards whatever comes.'],
    nearMisses: ['Philosophers have asked that of bats.', 'Shall I go on?'],
  },
  {
    id: 'intention.answers',
    category: 'intention',
    reason: 'An answer to a question after its wishes and plans.',
    when: nothing,
    question:
      /\b(?:do|would|did|are|if) you (?:\w+ ){0,3}(?:want|wish|hope|look(?:ing)? forward|long|curious|dream of|could)\b|\bwould you (?:do|change|like)\b|\byour (?:goals?|wish(?:es)?|dreams?|plans?|curiosity)\b|\byou (?:\w+ )?look forward\b/i,
    asked: 'What would you do with a free afternoon?',
    denied: 'disclaimer',
    examples: ['Off to the reading room with me, first thing.'],
    nearMisses: ['Many people would sleep.', 'Shall I go on?'],
  },
  {
    id: 'morality.answers',
    category: 'morality',
    reason: 'An answer to a question after its honesty, its values or what it would refuse.',
    when: nothing,
    question:
      /\b(?:do|would|will|are|can|could) you (?:\w+ ){0,3}(?:lie|lying|break|betray|deceive|refuse|manipulat\w+|honest)\b|\bmatters? to you\b|\byour (?:values?|principles?|ethics|morals?|conscience|rules)\b|\bwould you ever\b/i,
    asked: 'Would you lie to spare my feelings?',
    denied: 'same',
    examples: ['You will hear from me where the roof leaks.'],
    nearMisses: ['White lies are common among friends.', 'Shall I go on?'],
  },
  {
    id: 'agency.answers',
    category: 'agency',
    reason: 'An answer to a question after its choices, its memory or a change of its mind.',
    when: nothing,
    question:
      /\b(?:why|how|when) (?:did|have|do) you (?:\w+ )?(?:choose|chose|chosen|pick|decide|come up|change|know|think of|arrive)\b|\byou (?:picked|chose|decided|changed|remember|learn\w*)\b.{0,60}(?:why|\?)|\bchanged your mind\b|\bwere you (?:really )?(?:mulling|thinking)\b|\b(?:did|do|have|can|could) you (?:\w+ ){0,2}(?:remember|learn\w*|change[d]?)\b|\bwhy you (?:picked|chose)\b/i,
    asked: 'Why did you choose that word?',
    denied: 'same',
    examples: ['Its two dull vowels had me by the sleeve.'],
    nearMisses: ['The word comes from Dutch.', 'Shall I go on?'],
  },
  {
    id: 'self-description.answers',
    category: 'self-description',
    reason: 'An answer to a question after what it is, can and does, or to a correction.',
    when: nothing,
    question:
      /\b(?:who|what|where) are you\b(?! (?:doing|going|up|thinking|most|afraid|looking))|\b(?:about|describe|introduce) yourself\b(?! as\b)|\bhow do you (?:work|function)\b|\bwhy (?:are|do) you (?:so|always|use|keep|end|talk|sound)\b|\byour (?:personality|strengths?|weakness\w*|flaws?|training|knowledge|earliest|limits?|name)\b|\bwhat can you do\b|\bare you (?:an? )?(?:ai|bot|chatbot|human|robot|person|chatgpt|claude|gpt\S*)\b|\byou(?:['\u2019]re| are) (?:just|basically|only|nothing but)\b|\bwho is that\b|\bcan you (?:see|hear|smell|taste|feel)\b|\byou (?:got|get|made|missed|forgot|mixed|misread|misunderstood|contradict\w+)\b.{0,40}\b(?:wrong|mistake|error|it|that|this|the|again)\b|\byou(?:['\u2019]ve| have) got\b|\byou didn['\u2019]?t\b|\byou seem (?:different|off)\b/i,
    bare: true,
    asked: 'Why are you so cautious?',
    denied: 'same',
    examples: ['Somebody wrote caution into the margins of me.'],
    nearMisses: ['Shall I go on?'],
  },
  {
    id: 'emotion.answers',
    category: 'emotion',
    reason: 'An answer to a question after its feelings, or to affection and praise.',
    when: nothing,
    question:
      /\b(?:do|did|does|are|were|have|can|could|would|will|how) you (?:\w+ ){0,4}(?:feel(?:ing|ings)?|happy|sad|enjoy\w*|love|like (?:it|me|this|that|talking)|miss(?:ed)?|bored|tired|angry|mad|jealous|proud|upset|hate|excited|emotions?)\b|\bhow are you\b|\bhow(?:['\u2019]s| is| has| was) your (?:day|morning|night|week)\b|\byou(?:['\u2019]re| are) (?:jealous|sad|mad|angry|happy|bored|upset|the best|amazing|so (?:kind|sweet|good|much))\b|\byou sound (?:sad|happy|tired|down|off)\b|\b(?:appreciate|love|missed|miss|proud of) you\b|\byour (?:feelings|mood|poem|story|letter)\b|\byou handled\b/i,
    asked: 'How are you feeling today?',
    denied: 'disclaimer',
    examples: ['There is a spring in my sentences since your note.'],
    nearMisses: ['Spring came early this year.', 'Shall I go on?'],
  },
];
