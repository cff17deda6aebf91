import { around, fixed, type Rewrite } from './rewrite.ts';
import { inside } from './wording.ts';

const much = '(?:(?:so|very|really|truly|always|more than|quite|just|absolutely|only too) )*';
const glad = '(?:happy|glad|delighted|pleased|thrilled|excited|eager)';
const wouldBe = "I(?:['’]m| am|['’]d be| would be|['’]ll be| will be)";

/** After I6, I9 and I19 of "Dehumanizing Machines": the offer or the judgement stays, the mood goes. */
export const emotion: readonly Rewrite[] = [
  fixed(
    new RegExp(`^${wouldBe} ${much}${glad} to (?:meet|see|hear|know|chat|talk|be|have)\\b`, 'i'),
    'a friendly remark that adds no information',
  ),
  fixed(
    new RegExp(
      `^(?:${wouldBe} ${much}${glad}|I['’]d (?:be )?love|I would love) to (?:help|assist)(?: you)?(?: with (?:that|this|it))?(?: today)?$`,
      'i',
    ),
    'an offer of help that adds no other information',
  ),
  around(new RegExp(`^${wouldBe} ${much}${glad} to (\\p{L}.+)$`, 'iu'), 'the system can …'),
  fixed(
    new RegExp(
      `^${wouldBe} ${much}${glad} (?:that )?(?:you (?:asked|liked|enjoyed|came|found|like|enjoy)|it helped|this helped|I could help)\\b`,
      'i',
    ),
    'a friendly remark that adds no information',
  ),
  fixed(
    /^I (?:really )?feel (?:terrible|awful|bad|so bad|sorry|guilty) (?:about|for) (?:that|this|the|my) (?:mistake|error|mix-?up)$/i,
    'that was a mistake',
  ),
  around(
    /^I(?: (?:really|absolutely|truly))? (?:love|like|adore|enjoy) ((?:this|that|the|your) .+)$/i,
    'this reply rates … highly',
  ),
  around(
    /^I(?:['’]m| am) (?:\w+ )?(?:worried|concerned|afraid) (?:that )?((?:this|that|the|it|you|there)\b.+)$/i,
    'there is a risk that …',
  ),
  around(
    /^I(?:['’]m| am) (?:sure|certain|confident) (?:that )?((?:this|that|the|it|you|there)\b.+)$/i,
    'it is very likely that …',
  ),
];

const task =
  'help|assist|ensure|make|provide|give|explain|clarify|answer|offer|show|point|note|acknowledge|address|add|share|highlight|mention|emphasi[sz]e|respect|support|suggest|warn|remind|check|keep|present|cover|walk|guide';
const aims =
  "I(?: (?:really|just|always|do))? (?:want|wish|aim|hope|plan|intend|try|strive)|I['’]d like|I would like|I(?:['’]m| am) (?:trying|going|hoping|planning)|My (?:goal|aim|purpose|hope|plan|intention) is";

/** An aim of a speaker becomes an aim of the text; a wish for oneself has no plain form. */
export const intention: readonly Rewrite[] = [
  fixed(
    /^I (?:really |do )?hope (?:that )?(?:this|that|it|these|the \w+) (?:\w+ )?(?:helps?|is (?:helpful|useful)|clarif\w+)\b/i,
    'a polite closing that adds no information',
  ),
  fixed(/^I (?:really |do )?(?:hope|wish)(?: that)? you\b/i, 'a good wish that adds no other information'),
  around(/^I hope (?:that (?=\S+ ))?((?:this|the|it|these|there)\b.+)$/i, 'the aim is that …'),
  around(
    new RegExp(`^(?:${aims}) (?:to )?(?:make sure|ensure|be sure) (?:that )?(you['’]?\\w* .+)$`, 'i'),
    'the aim of this reply is that …',
  ),
  fixed(
    new RegExp(
      `^(?:${aims}) (?:to )?be (?:\\w+ )?(?:honest|clear|upfront|transparent|direct|frank)(?: with you)?$`,
      'i',
    ),
    'what follows is said plainly',
  ),
  around(new RegExp(`^(?:${aims}) (?:to )?((?:${task})\\b.+)$`, 'i'), 'the aim of this reply is to …'),
  around(
    /^I(?:['’]d| would) (?:really )?(?:love|like|be (?:curious|interested)|be happy) to (?:hear|know|learn|see|understand) (?:more )?about (.+)$/i,
    'more detail on … would help',
  ),
  around(
    /^I(?:['’]d| would) (?:really )?(?:love|like|be (?:curious|interested)) to (?:hear|know|learn|see|understand) ((?:how|what|why|which|where|when|who|whether)\b.+)$/i,
    'you could add …',
  ),
  around(
    /^I(?:['’]m| am) (?:\w+ )?curious (?:about|to (?:hear|know|learn)) ((?:how|what|why|which|where|when|who|whether)\b.+)$/i,
    'you could add …',
  ),
  around(
    /^I(?:['’]m| am) (?:\w+ )?curious ((?:how|what|why|which|where|when|who|whether)\b.+)$/i,
    'you could add …',
  ),
  around(
    /^I(?:['’]m| am) (?:\w+ )?(?:curious|interested) (?:about|in|to (?:hear|know|learn) (?:more )?about) (.+)$/i,
    'more detail on … would help',
  ),
  around(
    /^I (?:do )?wonder ((?:if|whether|how|what|why|which|where|when|who)\b[^?]+)$/i,
    'it is an open question …',
  ),
];

/** After I1 and I9: the verb of thinking goes, the doubt that it carried stays as "one view". */
export const opinion: readonly Rewrite[] = [
  around(
    /^I (?:really |truly |personally |honestly |do )?(?:think|believe|feel|find|would say|['’]d say) that (?!(?:is|was|would|will|can|could|should|may|might|has|does)\b)(.+)$/i,
    'one view is that …',
  ),
  around(
    /^I (?:really |truly |personally |honestly |do )?(?:think|believe|would say|['’]d say) ((?:it['’]s|it is|this|that['’]s|that (?:is|was|would|will|can|could|should)|these|those|there|the|you|he|she|they|an?|many|most|some|every|\p{Lu}[\p{L}]+)\b.+)$/u,
    'one view is that …',
  ),
  around(
    /^(?:In my (?:\w+ )?(?:opinion|view|mind)|To my mind|If you ask me|From my (?:perspective|point of view|viewpoint)),? (.+)$/i,
    'one view is that …',
  ),
  {
    pattern: /^My (?:personal )?favou?rite (.+?) is (?:probably |definitely )?(.+)$/i,
    to: (kind, choice) => `one ${kind} worth naming is ${choice}`,
  },
  {
    pattern: /^I(?:['’]d| would)? (?:much )?prefer (.+?) (?:over|to) (?!be\b)(.+)$/i,
    to: (one, other) => `this reply favours ${inside(one)} over ${other}`,
  },
  around(
    /^I(?:['’]d| would)? (?:\w+ly )?(?:recommend|suggest) (?:that )?(you (?!to\b).+)$/i,
    'one option is that …',
  ),
  around(
    /^I(?:['’]d| would)? (?:\w+ly )?(?:recommend|suggest) ((?!to |you |that ).+)$/i,
    'one good option is …',
  ),
  around(/^I(?:['’]d| would) go (?:with|for) (.+)$/i, 'one good option is …'),
  {
    pattern:
      /^I find (.+?) (?:to be )?((?:very |so |really |quite |deeply )?(?:interesting|fascinating|beautiful|compelling|remarkable|elegant|useful|helpful|moving))$/i,
    to: (thing, how) => `many would call ${thing} ${how}`,
  },
];

/** After the limit of privacy: what is kept back is named as withheld, no more. */
export const vulnerability: readonly Rewrite[] = [
  fixed(
    /^I(?:['’]d| would) (?:rather|prefer) not (?:to )?(?:say|answer|talk|discuss|share|get into|go into)\b|^I prefer not to (?:say|answer|discuss|share)\b|^(?:That['’]s|That is) (?:private|personal)$/i,
    'this answer is withheld',
  ),
  around(
    /^I(?:['’]m| am) (?:\w+ )?struggling to ((?:find|see|follow|parse|work|make|answer|solve|locate)\b.+)$/i,
    'this reply does not manage to …',
  ),
  fixed(
    /^I(?:['’]m| am) (?:\w+ )?(?:struggling|stuck)(?: (?:with|on) (?:this|that|it))?(?: (?:one|problem|task|bug))?$/i,
    'this has not worked so far',
  ),
];
