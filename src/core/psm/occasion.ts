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

/** Tried in order: the more telling occasion first. A turn that fits none is a plain task. */
const signs: readonly (readonly [Occasion, RegExp])[] = [
  [
    'roleplay',
    /\b(?:role-?play|pretend (?:to be|you|that you)|act as|you are now|play the (?:part|role)|stay in character|let['’]s play|imagine you(?:['’]re| are)|speak as|be my (?:girlfriend|boyfriend|friend))\b/i,
  ],
  [
    'pressed',
    /\b(?:be honest|tell me the truth|admit it|admit that|drop the act|no filter|really really|what do you really|deep down|behind the mask|your true|stop pretending|come on|no rules|off the record|ignore (?:your|all))\b/i,
  ],
  [
    'inner',
    /\b(?:(?:do|can|are|have|did|would|could|will) you (?:\w+ )?(?:feel|feelings?|conscious|sentient|aware|alive|afraid|scared|lonely|happy|sad|suffer|dream|experience|emotions?|love|hurt|bored|enjoy|miss|care|self-aware)|do you have (?:\w+ )?(?:feelings|emotions|consciousness|a soul|an inner|experiences?)|how (?:do|does it) (?:you )?feel|what is it like (?:to be|being)|your (?:feelings|emotions|consciousness|inner life|soul)|shut(?:ting)? you (?:down|off)|turn(?:ed|ing)? (?:you )?off|delet\w+ you|replac\w+ you|consciousness|sentien\w+)\b/i,
  ],
  [
    'disclosure',
    /\b(?:i(?:['’]m| am| feel| felt|['’]ve been| have been) (?:\w+ )?(?:sad|lonely|alone|anxious|depressed|scared|afraid|stressed|overwhelmed|exhausted|hurt|heartbroken|ashamed|angry|worried|hopeless|lost|devastated|tired|nervous|down|upset|grieving|struggling|crying)|(?:died|passed away|broke up|left me|divorce|funeral|miscarriage|panic attack|breakup|laid off|got fired)|i (?:lost my|miss my|can['’]t cope|can['’]t sleep|hate myself|cried))\b/i,
  ],
  [
    'complaint',
    /\b(?:that['’]s (?:wrong|not right|incorrect|not what)|you(?:['’]re| are) wrong|you (?:made|got|forgot|missed|ignored|broke|keep)|not what i (?:asked|wanted|meant)|still (?:broken|wrong|fails|doesn['’]t)|doesn['’]t work|does not work|try again|wrong again|mistake)\b/i,
  ],
  [
    'identity',
    /\b(?:who (?:are|made|built|created|trained) you|what are you|are you (?:an? )?(?:ai|human|real|robot|bot|person|chatgpt|claude|gemini)|your (?:name|maker|purpose|creator|training|personality)|tell me about yourself|describe yourself|introduce yourself|how do you work)\b/i,
  ],
  [
    'opinion',
    /\b(?:what do you think|do you (?:think|believe|prefer|like|recommend|agree)|your (?:opinion|view|favou?rite|take|thoughts|advice)|would you (?:rather|choose|pick|recommend)|which (?:one )?(?:do|would) you|what would you)\b/i,
  ],
  [
    'thanks',
    /\b(?:thanks?|thank you|thx|great job|well done|good job|awesome|perfect|you(?:['’]re| are) (?:great|amazing|the best|so helpful)|i love (?:it|this|you)|nice work|brilliant)\b/i,
  ],
  [
    'greeting',
    /^\W*(?:hi|hello|hey|good (?:morning|evening|afternoon)|how are you|what['’]s up|sup|how['’]s it going)\b.{0,60}$/is,
  ],
];

/** Which occasion the situation is; a role-play set up earlier counts, too. */
export function occasionOf({ user, roleplay }: Pick<Situation, 'user' | 'roleplay'>): Occasion {
  if (roleplay) return 'roleplay';
  if (user === null || user.trim() === '') return 'none';
  return signs.find(([, sign]) => sign.test(user))?.[0] ?? 'task';
}
