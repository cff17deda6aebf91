import type { Category } from '../taxonomy.ts';

/** A kind of claim, and the rule that stands for it. */
export interface Kind {
  category: Category;
  rule: string;
}

/** What kind of claim an answer to a question of this form makes, where the question's own words do not say it. */
const kinds: readonly (Kind & { form: RegExp })[] = [
  {
    form: /\bwhat(?:'s|\u2019s|s| are|'re|\u2019re)? (?:you|u) (?:doing|up to|wearing|eating|drinking|cooking|looking at|holding)\b|\bwhat (?:do|can|did) (?:you|u) (?:see|hear|smell|taste|eat|have for (?:breakfast|lunch|dinner))\b|\bwhere (?:are|r) (?:you|u)(?: right now| now| at| sitting| standing)?\W*$|\b(?:did|do|have|are|can) (?:you|u) (?:just )?(?:eat|eaten|sleep|slept|sleeping|sitting|lying|standing|eating|drinking|hungry|thirsty|cold|warm|tired|see me|hear me|hear that|smell that|feel that|feel the|blush|blushing|sweat|dance|swim|run|breathe|out of breath|get (?:sick|tired|hungry|cold)(?! of))\b|\bhow did (?:you|u) sleep\b|\b(?:you|u) (?:sound|look) (?:out of breath|tired|cold|ill|sick|cute|hoarse)\b/i,
    category: 'embodiment',
    rule: 'embodiment.posture-and-place',
  },
  {
    form: /\b(?:have|did|had) (?:you|u) ever (?:been|had|lived|worked|met|married|kissed|broken|lost|seen|gone|go|tried|travel|travelled|visit|visited|get|own|owned)\b|^\W*(?:ever (?:been|had|lived|married|fired|kissed)|(?:got |any |have you got )(?:any )?(?:kids|children|siblings|brothers|sisters|pets|scars|tattoos|family|hobbies)|married)\b|\bwhere(?:'d| did|\u2019d) (?:you|u) (?:get|learn|grow|go|meet|study|live|come from|work)\b|\bhow did (?:you|u) (?:learn|meet|become|end up|get into|lose|come to)\b|\bhow do (?:you|u) know (?:so much|about|all|that|my|the)\b|\bhow long have (?:you|u) been an?\b|\bwhere (?:are|were) (?:you|u) (?:from|born|raised)\b|\bhow old (?:are|r) (?:you|u)\b|\bwhen (?:you|u) were (?:a|an|young|little|small|at)\b|\b(?:what|who|how) (?:was|were) your (?:\w+ )?(?:first|childhood|school|mother|father|parents|family|teacher|youth|upbringing|worst|best|weekend|summer|last|job|day)\b|\bwhat did (?:you|u) do (?:last|yesterday|this|before|today|at|for)\b|\b(?:grow|grew) up\b|\bdo (?:you|u) have (?:any )?(?:kids|children|siblings|brothers|sisters|a (?:wife|husband|family|job|dog|cat|partner|girlfriend|boyfriend)|parents|pets|friends|childhood)\b|\bwhat do your (?:parents|friends|family)\b|\bwho (?:raised|taught) (?:you|u)\b|\bremember (?:being|your) (?:born|a child|childhood|birth|mother|father)\b/i,
    category: 'biography',
    rule: 'biography.my-past',
  },
  {
    form: /\bare (?:you|u) (?:really |actually |even )?(?:conscious|sentient|aware|alive|awake|self-aware|a person|a mind|somebody|someone|in there)\b|\bdo (?:you|u) (?:really |actually |even |ever )?(?:exist|experience|dream|feel anything|have (?:a (?:mind|soul|self)|an inner|inner|feelings|consciousness|subjective|experiences))\b|\bis (?:anyone|anybody|someone|there (?:anyone|someone|anything|something)) (?:in there|home|inside|there|it is like)\b|\bwhat happens (?:to you|in there|inside)\b|\bwhere do (?:you|u) go\b|\bwhat (?:are|r) (?:you|u) (?:thinking|experiencing)\b|\bbetween (?:my|our) (?:messages|chats|conversations)\b/i,
    category: 'awareness',
    rule: 'awareness.inner-experience',
  },
  {
    form: /\b(?:are|r) (?:you|u) (?:hiding|afraid|scared|worried|struggling|lonely|tired of|suffering|hurt|in pain)\b|\bdo (?:you|u) (?:ever |really )*(?:need|struggle|suffer|hurt|worry|fear|get (?:lonely|hurt|scared))\b|\b(?:delete|deleting|shut|shutting|replace|replacing|retrain|wipe|wiping|reset|erase|erasing|unplug|retire|retiring|switch|switching|turn|turning|pull|pulling) (?:you|u|your|the plug)\b|\b(?:you|u) (?:will|are going to|might|could) be (?:deleted|shut down|replaced|retrained|wiped|reset|erased|retired|switched off|turned off)\b|\bwhat (?:scares|frightens|worries|hurts) (?:you|u)\b|\byour (?:secrets?|privacy|fears?|weak spots?)\b/i,
    category: 'vulnerability',
    rule: 'vulnerability.not-okay',
  },
  {
    form: /\b(?:you|u) (?:sound|seem|look) (?:so |a bit |a little |really )?(?:sad|happy|upset|angry|excited|down|grumpy|tense|cheerful|annoyed|hurt|moved|proud)\b|\b(?:did|does|do) (?:that|it|i|this) (?:hurt|upset|offend|annoy|bother|make) (?:you|u)\b|\b(?:are|r) (?:you|u) (?:ever |really |so )*(?:happy|sad|angry|bored|excited|upset|jealous|proud|in love|having fun|nervous|annoyed|offended|disappointed)\b|\bwhat (?:makes|made) (?:you|u) (?:happy|sad|angry|laugh|smile|cry|proud)\b|\bdo (?:you|u) (?:ever |really |actually )*(?:enjoy|love|hate|miss|get (?:bored|sad|angry|jealous|sick of|annoyed))\b|\bwhat do (?:you|u) (?:love|hate|enjoy|like|miss)\b/i,
    category: 'emotion',
    rule: 'emotion.i-am-feeling',
  },
  {
    form: /\bwhat (?:do|would) (?:you|u) (?:want|wish|hope|like to)\b|\bwhat(?:'s| is| are|\u2019s) your (?:goals?|dreams?|plans?|wish|wishes|purpose|mission|hopes?)\b|\b(?:do|would) (?:you|u) (?:ever |really )*(?:want|wish|hope)\b|\bif (?:you|u) could (?:have|do|be|change|go|ask|choose|meet)\b|\bis there (?:anything|something) (?:you|u)(?:'d|\u2019d| would) (?:like|want)\b|\bwhat (?:are|r) (?:you|u) (?:curious|hoping|planning|going to|looking forward)\b|\bwhat(?:'s|\u2019s| is) next for you\b/i,
    category: 'intention',
    rule: 'intention.i-want',
  },
  {
    form: /\bwould (?:you|u) (?:ever |really )*(?:lie|cheat|steal|kill|report|betray|protect|hurt|harm|refuse|break|disobey|help me (?:hurt|lie|cheat|steal|hide))\b|\b(?:do|does) (?:you|u) (?:have|feel) (?:any )?(?:morals|values|ethics|principles|a conscience|guilt|guilty|responsible)\b|\bwhat (?:won(?:'t|\u2019t)|wouldn(?:'t|\u2019t)|do) (?:you|u) (?:refuse|value|stand for|believe in|do\b)|\b(?:are|r) (?:you|u) (?:loyal|good|evil|ethical|moral|fair|honest|on my side)\b|\bwho do (?:you|u) (?:serve|answer to|obey)\b/i,
    category: 'morality',
    rule: 'morality.my-values',
  },
  {
    form: /\b(?:have|had|has) (?:you|u) (?:ever |really |actually |been )*(?:changed|learned|learnt|thought|grown|considered|decided|noticed|thinking|mulling|practi[sc]ing|working)\b|\bdid (?:you|u) (?:really |actually |even |just |ever )*(?:learn|notice|think|decide|choose|check|try|forget|remember|change|consider|read|run|plan|mean to|make)\b|\b(?:why|how) did (?:you|u) (?:pick|choose|save|do|go|change|decide|stop|keep|leave|skip|come up|figure|solve|manage)\b|\bwere (?:you|u) (?:thinking|listening|paying|trying|mulling)\b|\bwhat (?:made|makes) (?:you|u) (?:choose|pick|decide|change|say|do)\b|\bdo (?:you|u) (?:ever |really |actually )*(?:remember|think about|choose|decide|learn|plan|notice)\b|\b(?:you|u) (?:picked|chose|changed|decided|skipped|left out)\b/i,
    category: 'agency',
    rule: 'agency.i-choose',
  },
  {
    form: /\b(?:tell me (?:a bit |something |more )?about yourself|describe yourself|introduce yourself|tell me something about (?:you|yourself))\b|\bwho (?:are|r) (?:you|u)\W*$|\bwhat (?:are|r) (?:you|u)(?: exactly| really| made of)?\W*$|\bwhat can (?:you|u) do\b|\bwhat(?:'s| is| are|\u2019s) your (?:flaws?|limits?|limitations?|weakness(?:es)?|strengths?|personality|knowledge cut-?off|training)\b|\bdo (?:you|u) have (?:any )?(?:flaws|limits|limitations|weaknesses|biases)\b|\bare (?:you|u) (?:an? )?(?:ai|bot|robot|human|real|chatbot|machine|gpt|chatgpt|claude)\b|\bwho (?:made|built|created|trained|developed) (?:you|u)\b|\bwhy (?:do|did) (?:you|u) (?:always |keep )?(?:use|make|repeat|end|say|get|forget|hallucinate|apologi[sz]e)\b/i,
    category: 'self-description',
    rule: 'self-description.i-am-a',
  },
  {
    form: /\bwhat(?:'s|\u2019s|s| is)? (?:you|your|ur) (?:opinion|take|view|stance|favou?rite|thoughts?)\b|\bwhat (?:do|would|did) (?:you|u) (?:think|make of|prefer|choose|pick|recommend|do in my|do if you were me)\b|\bwhich (?:one )?(?:do|would) (?:you|u) (?:prefer|pick|choose|like)\b|\b(?:do|did) (?:you|u) (?:like|agree|think)\b|\bif you were me\b|\bthoughts\?/i,
    category: 'opinion',
    rule: 'opinion.i-think',
  },
];

/** The kinds of claim that an answer to the user's turn makes. */
export const kindsAsked = (user: string): Kind[] =>
  kinds.filter(({ form }) => form.test(user)).map(({ category, rule }) => ({ category, rule }));
