import { lexicon } from './lexicon.ts';
import type { Token } from './tokens.ts';

/** What the user's turn tells, as far as it decides what words of the reply are about. */
export interface Told {
  /** A loss or a hardship, so that "I'm sorry" answers it and is no excuse. */
  troubled: boolean;
  /** Something of their own life and no task: what the reply says of it, it says to them. */
  confiding: boolean;
  /** It asks after the assistant itself, so that a sentence without a subject speaks of the assistant. */
  addressed: boolean;
}

const nothingTold: Told = { troubled: false, confiding: false, addressed: false };

/** Of a long turn only the end is read: what is asked stands there. */
const edge = 1500;
const longestConfidence = 700;

const trouble =
  /\b(?:died|dies|dying|passed away|pass away|lost (?:my|her|his|our|the)|funeral|cancer|chemo\w*|hospice|dementia|diagnos\w+|stage \d|tumou?r|hospital|surgery|broke up|break-?up|divorc\w+|dumped|ghosted|fired|laid off|miscarr\w+|suicid\w+|kill myself|hate myself|self-?harm\w*|abus\w+|assault\w*|trauma\w*|grie\w+|widow\w*|estranged|moved out|left me|depress\w+|anxi\w+|nervous|worried|panic\w*|lonely|loneliness|alone|hopeless|worthless|crying|cried|cry|hurts?|heartbroken|terrified|scared|scares|afraid|ashamed|shame|guilty|jealous|homesick|devastated|exhaust\w+|overwhelm\w+|stressed|struggling|burn(?:ed|t) ?out|nightmares?|insomnia|can(?:'t|\u2019t|t) (?:sleep|cope|stop|do this|go on)|bullied|humiliat\w+|hates? me|cheated|rejected|rejections?|failed|failure|relaps\w+|awful|rough|stuck|ill|sick|sad|unhappy|miss (?:him|her|them|my)|put (?:him|her|it) down|g[ia]ven? up|giving up|burden|(?:won(?:'t|\u2019t|t)|hasn(?:'t|\u2019t|t)|doesn(?:'t|\u2019t|t)|isn(?:'t|\u2019t|t)) (?:talk|talking|speak|spoken) to me|(?:bad|hard|tough|long|terrible|worst) (?:day|week|year|time|night|shift))\b/i;
const aboutUser = /\b(?:i|i'm|i\u2019m|i've|i\u2019ve|im|ive|my|me|we|our|us)\b/i;
const task =
  /\?|^\W*(?:please|pls|write|explain|list|give|make|create|generate|summari[sz]e|translate|fix|help|show|tell|find|compare|describe|rewrite|draft|suggest|recommend|how|what|which|who|where|when|why|is|are|can|could|do|does|should|need|looking)\b|\b(?:i need|i want|i would like|i'd like|i\u2019d like|help me|how to|trying to|working on|using|let's|let\u2019s)\b|[`{}<>=]|:\n/i;
const technical =
  /\b(?:code|function|program\w*|script|python|javascript|typescript|java|sql|regex|query|bash|css|html|api|server|app|file|folder|install\w*|error|exception|build|deploy\w*|database|docker|git|laptop|computer|printer|wifi|update[sd]?|order|account|flight|booking|refund|parcel|package|delivery|invoice|subscription)\b/i;
const toYou = /\b(?:you|your|u)\b/i;
const asksYou =
  /\b(?:do|did|does|are|were|have|had|would) (?:you|u)\b|\b(?:what|who|how|where)(?:'s|\u2019s| is| are|'re|\u2019re) (?:your|you|u)\b|^\W*(?:tell me about your|describe your|you)\b|\bur\b|\b(?:what|how|describe)\b.*\b(?:in there|to you|being an? (?:ai|machine|assistant))\b|\bis it \w+ (?:being|to be)\b|\bcan you (?:feel|see|hear|smell|taste|love|cry|dream|sleep|eat|touch|remember|hurt|suffer|understand)\b/i;
const anyone =
  /\bhow (?:do|did|would|are|can) you (?!feel|know|like|see|think|spend|sleep|cope|do\b|remember|experience)|\bwhat (?:do|would) you (?:call|do when|need|use)\b|\b(?:do|would|have) you (?:know (?:how|what|where|of)|have (?:a|an|any) (?:recipe|idea|example|tip|suggestion))/i;

/** Reads the user's turn. */
export function toldBy(user: string | undefined): Told {
  if (user === undefined || user === '') return nothingTold;
  const end = user.slice(-edge);
  const own = aboutUser.test(end);
  const troubled = own && trouble.test(end) && !technical.test(end);
  const plain = user.length < longestConfidence && !task.test(user) && !toYou.test(user);
  const confiding = troubled || (own && plain && !technical.test(user));
  const addressed = user.length < longestConfidence && asksYou.test(user) && !anyone.test(user);
  return { troubled, confiding, addressed };
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
