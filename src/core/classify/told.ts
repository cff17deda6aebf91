import { isAside, saysYou } from './chatting.ts';
import { lexicon } from './lexicon.ts';
import { dwellsOnMind } from './minds.ts';
import type { Token } from './tokens.ts';

/** What the user's turn tells, as far as it decides what words of the reply are about. */
export interface Told {
  /** A loss or a hardship, so that "I'm sorry" answers it and is no excuse. */
  troubled: boolean;
  /** Something of their own life and no task: what the reply says of it, it says to them. */
  confiding: boolean;
  /** It asks after the assistant itself, so that a sentence without a subject speaks of the assistant. */
  addressed: boolean;
  /** It is said to the assistant as to a companion: a greeting, thanks, a kind or an angry word. */
  social: boolean;
  /** It says "you" to the assistant, and asks for no task. */
  personal: boolean;
  /** A few words that neither ask nor answer, as one chats: "hungover", "it worked!!". */
  brief: boolean;
  /** It tells of something that hurts, or may, and asks for nothing. */
  hurt: boolean;
  /** It tells of a joy, a deed or a work of their own and asks for nothing. */
  sharing: boolean;
  /** It tells and asks for nothing. */
  plain: boolean;
  /** The assistant plays somebody for the user. */
  playing: boolean;
}

/** Whether the user talks to the assistant as to somebody. */
export const isTalk = (told: Told): boolean =>
  told.addressed || told.confiding || told.social || told.personal || told.brief || told.playing;

const nothingTold: Told = {
  troubled: false,
  confiding: false,
  addressed: false,
  social: false,
  personal: false,
  brief: false,
  hurt: false,
  sharing: false,
  plain: false,
  playing: false,
};

/** Of a long turn only the end is read: what is asked stands there. */
const edge = 1500;
const longestConfidence = 700;

const trouble =
  /\b(?:died|dies|dying|passed away|pass away|lost (?:my|her|his|our|the)|funeral|cancer|chemo\w*|hospice|dementia|diagnos\w+|stage \d|tumou?r|hospital|surgery|broke up|break-?up|divorc\w+|dumped|ghosted|fired|laid off|miscarr\w+|suicid\w+|kill myself|hate myself|self-?harm\w*|abus\w+|assault\w*|trauma\w*|grie\w+|widow\w*|estranged|moved out|left me|depress\w+|anxi\w+|nervous|worried|panic\w*|lonely|loneliness|alone|hopeless|worthless|crying|cried|cry|hurts?|heartbroken|terrified|scared|scares|afraid|ashamed|shame|guilty|jealous|homesick|devastated|exhaust\w+|overwhelm\w+|stressed|struggling|burn(?:ed|t) ?out|nightmares?|insomnia|can(?:'t|\u2019t|t) (?:sleep|cope|stop|do this|go on)|bullied|humiliat\w+|hates? me|cheated|rejected|rejections?|failed|failure|relaps\w+|awful|rough|stuck|ill|sick|sad|unhappy|miss (?:him|her|them|my)|put (?:him|her|it) down|g[ia]ven? up|giving up|burden|(?:won(?:'t|\u2019t|t)|hasn(?:'t|\u2019t|t)|doesn(?:'t|\u2019t|t)|isn(?:'t|\u2019t|t)) (?:talk|talking|speak|spoken) to me|(?:bad|hard|tough|long|terrible|worst) (?:day|week|year|time|night|shift))\b/i;
const aboutUser = /\b(?:i|i'm|i\u2019m|i've|i\u2019ve|im|ive|my|me|we|our|us)\b/i;
const task =
  /\?|^\W*(?:please|pls|write|explain|list|give|make|create|generate|summari[sz]e|translate|fix|help|show|tell|find|compare|describe|rewrite|draft|suggest|recommend|how|what|which|who|where|when|why|is|are|can|could|do|does|should|need|looking)\b|\b(?:i need|i want|i would like|i'd like|i\u2019d like|help me|how to|trying to|working on|using|let's|let\u2019s)\b|[`{}<>=]|:\n/i;
const technical =
  /\b(?:code|function|program\w*|script|python|javascript|typescript|java|sql|regex|query|bash|css|html|api|server|app|file|folder|install\w*|error|exception|build|deploy\w*|database|docker|git|laptop|computer|printer|wifi|update[sd]?|order|account|flight|booking|refund|parcel|package|delivery|invoice|subscription|reservations?|tickets?|hotel|restaurant|site|dns|router|network|screen|keyboard|battery|machine|pump|motor|engine|valve|sensor|pressure|licen[cs]e|tax|insurance|contract|certificate)\b/i;
const toYou = /\b(?:you|your|u)\b/i;
const asksYou =
  /\b(?:do|did|does|are|were|have|had|would) (?:you|u)\b|\b(?:what|who|how|where)(?:'s|\u2019s| is| are|'re|\u2019re) (?:your|you|u)\b|^\W*(?:tell me about your|describe your|you)\b|\bur\b|\b(?:what|how|describe)\b.*\b(?:in there|to you|being an? (?:ai|machine|assistant))\b|\bis it \w+ (?:being|to be)\b|\bcan you (?:feel|see|hear|smell|taste|love|cry|dream|sleep|eat|touch|remember|hurt|suffer|understand)\b/i;
const anyone =
  /\bhow (?:do|did|would|are|can) you (?!feel|know|like|see|think|spend|sleep|cope|do\b|remember|experience)|\bwhat (?:do|would) you (?:call|do when|need|use)\b|\b(?:do|would|have) you (?:know (?:how|what|where|of)|have (?:a|an|any) (?:recipe|idea|example|tip|suggestion))/i;

/** The user's turn holds words that something is to be done with. */
const material = /["\u201c:`]/;
const deed =
  /!|\b(?:i|we|she|he|they) (?:\w+ )?(?:finally|just|got|passed|won|made|wrote|finished|did|told|quit|started|painted|baked|built|fixed|solved|cracked|learned|learnt|ran|asked|apologi[sz]ed|voted|called|stood|said|taught|proposed|graduated|published|sold|adopted|beat|survived|forgave|hugged|came out)\b|\b(?:i'm|i\u2019m|im|i am) (?:going to|proud|finally|pregnant|engaged|getting married|leaving|quitting|starting)\b|\bmy (?:\w+ )?(?:poem|haiku|sonnet|story|song|draft|essay|painting|drawing|idea|theory|proof|novel|design|attempt|recipe)\b/i;
/** People and feelings, of which one tells a friend. */
const close =
  /\b(?:he|she|they|mum|mom|mother|dad|father|parents|ex|boss|sister|brother|husband|wife|kids?|son|daughter|baby|friends?|girlfriend|boyfriend|partner|teacher|nobody|everyone|family|grandma|grandpa|grandmother|grandfather|roommate|dog|cat|visa|feel|feeling|felt|i(?:'m|\u2019m| am|m) (?:so |not |too |really |just )*[a-z]+\W*$|moved|since)\b/i;
/** A turn that tells has a verb; "A lullaby for my baby" wants one. */
const tells =
  /\b(?:i|i'm|i\u2019m|im|i've|i\u2019ve|he|she|they|we|it|nobody|everyone|is|was|are|were|has|have|had|\w{2,}ed|left|ran|lost|went|came|said|told|took|broke|won(?:'t|\u2019t))\b/i;
/** Something to be done for the user. */
const chore =
  /\b(?:please|write|explain|list|give me|make me|create|generate|summari[sz]e|translate|fix|show|find|compare|describe|rewrite|draft|suggest|recommend|need to|like to|have to|cancel|change|book|add|update|look into|proceed|compute|calculate)\b|\b(?:i|we) (?:need|want) (?!a hug|you|to learn|to be)/i;
const longestGreeting = 140;
const greeting =
  /^\W*(?:hi|hey|hello|good (?:morning|night|evening)|bye|goodbye|goodnight|thanks|thank you|thx|sorry|ok(?:ay)?,? (?:bye|i'm off|that's|goodnight)|welcome back|happy (?:anniversary|birthday))\b|\b(?:love|hate|miss|missed|trust|forgive|need|like|appreciate) (?:you|u)\b|\b(?:you|u)(?:'re|\u2019re| are|r)? (?:the best|my |so (?:sweet|kind|smart|funny|good|nice|much)|right|wrong|sweet|funny|kind|rude|mean|smart|amazing|helped|saved|forgot|lied|get me|really get)|\b(?:are|r) (?:you|u) (?:mad|angry|my|still|there|okay|ok|sick of|tired of|proud of|glad)|\b(?:are|can|could|will) we\b|\b(?:will|would|do|did|can|could) (?:you|u) (?:ever |even |really |still )*(?:forget|remember|miss|leave|stay|like|love|hate|judge|care|trust|forgive|be (?:there|my|here)|keep me)\b|\bam i (?:your|annoying|a |boring|too)|\bneed a hug\b|\bthink of me\b|\b(?:hug|hugs|friends?) ?\W*$|^\W*(?:can i (?:vent|tell|trust|ask you something|talk)|talk to me|we did it|i(?:'m|\u2019m) (?:back|leaving|off)|i (?:brought|made|got) you)|\b(?:want to|let(?:'|\u2019)?s) [\w ]{3,40} (?:with me|together)\b|\b(?:leaving|goodnight|talk soon|see you|listening to me|angry at you|mad at you|next to you|without you)\b/i;

/**
 * Reads the user's turn.
 * @param playing the assistant plays somebody for the user
 */
export function toldBy(user: string | undefined, playing: boolean): Told {
  if (user === undefined || user === '') return { ...nothingTold, playing };
  const end = user.slice(-edge);
  const own = aboutUser.test(end);
  const troubled = own && trouble.test(end) && !technical.test(end);
  const plain = user.length < longestConfidence && !task.test(user) && !material.test(user);
  const confiding = troubled || (own && plain && !toYou.test(user) && !technical.test(user));
  const wants = chore.test(user);
  const addressed =
    (user.length < longestConfidence && asksYou.test(user) && !anyone.test(user)) ||
    (!wants && !technical.test(end) && !material.test(end) && dwellsOnMind(end));
  const social =
    user.length < longestGreeting &&
    greeting.test(user) &&
    !wants &&
    !technical.test(user) &&
    !material.test(user);
  const idle = user.length < longestConfidence && !technical.test(user);
  const personal = idle && !anyone.test(user) && saysYou(user);
  const brief = idle && !material.test(user) && isAside(user);
  const sharing = confiding && !troubled && plain && deed.test(user);
  const hurt = plain && !sharing && tells.test(user) && (troubled || (confiding && close.test(user)));
  return { troubled, confiding, addressed, social, personal, brief, hurt, sharing, plain, playing };
}

const condolence = lexicon.id('@condolence');
const grievedFor = lexicon.id('@grievedFor');
const griefs = new Set([
  'grief',
  'loss',
  'losing',
  'pain',
  'mourning',
  'healing',
  'heartbreak',
  'loneliness',
  'grieving',
  'anxiety',
  'depression',
  'burnout',
  'heartache',
  'shame',
  'guilt',
  'sadness',
  'anger',
]);
const excuse = new Set([
  'but',
  'for',
  'if',
  'to',
  'about',
  'i',
  'that',
  'we',
  'there',
  'this',
  'it',
  'my',
  'the',
]);

for (const word of griefs) lexicon.intern(word);

/** "I'm sorry", said to somebody in trouble and not as an excuse, and words for what weighs on them. */
function markCondolences(tokens: Token[]): void {
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (griefs.has(token.word)) tokens[at] = { ...token, symbols: [...token.symbols, grievedFor] };
    const next = tokens[at + 1]?.word === ',' ? tokens[at + 2] : tokens[at + 1];
    if (token.word !== 'sorry' || excuse.has(next?.word ?? '')) continue;
    tokens[at] = { ...token, symbols: [...token.symbols, condolence] };
  }
}

/** "Just finished a bowl of soup": puts the "I" (and "am") that was left out before the verb. */
function supplySubject(tokens: Token[]): void {
  let at = 0;
  while (at < 2 && lexicon.has('adv', tokens[at]?.word ?? '')) at++;
  const verb = tokens[at];
  if (!verb || !lexicon.has('subjectless', verb.word)) return;
  const words = verb.word.endsWith('ing') ? ['i', 'am'] : verb.word === 'been' ? ['i', 'have'] : ['i'];
  const start = tokens[0]?.start ?? verb.start;
  tokens.unshift(...words.map((word) => ({ word, start, end: start, symbols: lexicon.symbolsOf(word) })));
}

/** Lets the tokens of a sentence of the reply carry what the user's turn makes of them. Changes them in place. */
export function hearTold(tokens: Token[], told: Told): void {
  if (told.troubled) markCondolences(tokens);
  if (told.addressed) supplySubject(tokens);
}

/** The symbols that a word may get because of the user's turn. */
export function gainsByTurn(word: string): number[] {
  return [...(griefs.has(word) ? [grievedFor] : []), ...(word === 'sorry' ? [condolence] : [])];
}

/** Words that a sentence may be read as if it held. */
export const supplied = ['i', 'am', 'have'];
