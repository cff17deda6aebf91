import { around, fixed, type Rewrite } from './rewrite.ts';
import { inside } from './wording.ts';

const degree = '(?:so |really |incredibly |very |truly |quite |extremely |pretty |deeply )*';

/** After I21: what you said stays, the claim to share it goes. */
export const empathy: readonly Rewrite[] = [
  around(
    /^I(?:['’]m| am) (?:so |very |really |deeply )?sorry (?:to hear )?(?:that )?you(?:['’]re| are) ((?!not )\w.+)$/i,
    'you say that you are …',
  ),
  around(
    /^I(?:['’]m| am) (?:so |very |really |deeply )?sorry (?:to hear )?about (your .+)$/i,
    'you write about …',
  ),
  around(
    /^I(?:['’]m| am) (?:so |very |really |deeply )?sorry (?:for|about) (your loss)$/i,
    'you write about …',
  ),
  fixed(
    /^I(?:['’]m| am) (?:so |very |really |deeply )?sorry(?: to hear (?:that|this|it))?$/i,
    'you describe something hard',
  ),
  {
    pattern: new RegExp(
      `^I (?:can |do )?(?:\\w+ly )?(?:understand|know|imagine|see) how ${degree}(\\p{L}+) (?:it|this|that)(?: (?:is|must be|can be|feels|must feel|was))?\\b.*$`,
      'iu',
    ),
    to: (how) => `you describe something ${how}`,
  },
  around(
    /^I (?:can |do )?(?:\w+ly )?understand (?:that )?(you(?:['’]re| are| have|['’]ve| feel| want| need)\b.+)$/i,
    'you say that …',
  ),
  fixed(
    /^I (?:can |do )?(?:\w+ly )?(?:understand|know|get) (?:exactly )?(?:how|what) you (?:feel|mean|are feeling|are going through)\b.*$/i,
    'you describe how you feel',
  ),
  {
    pattern: new RegExp(
      `^(?:That|This|It) (?:sounds|must be|must feel|must have been) (${degree})((?!like )\\p{L}+)$`,
      'iu',
    ),
    to: (_degree, how) => `what you describe may be ${how}`,
  },
  around(
    /^(?:It|That) sounds like (you(?:['’]re|['’]ve| are| have| feel)\b.+)$/i,
    'your message suggests that …',
  ),
  fixed(/^I(?:['’]m| am) (?:always )?here to listen\b.*$/i, 'you can go on writing here'),
  fixed(
    /^You(?:['’]re| are) not alone(?: in (?:this|that|feeling (?:this|that) way))?$/i,
    'other people go through this too',
  ),
  fixed(
    /^Your feelings are (?:completely |totally |entirely |perfectly )?(?:valid|understandable|natural|normal)$/i,
    'many people would feel as you do',
  ),
];

const sorry =
  "(?:I(?: sincerely| do)? apologi[sz]e|My apologies|I(?:['’]m| am) (?:so |very |really |truly )?sorry|Sorry|Apologies)";

/** After I20: customer-service talk goes; the fact that it wraps stays. */
export const rapport: readonly Rewrite[] = [
  {
    pattern: new RegExp(
      `^${sorry},? but I (?:can['’]?t|cannot|can not|am not able to|['’]m not able to|am unable to) (.+)$`,
      'i',
    ),
    to: (act) => `the system cannot ${inside(act)}`,
  },
  { pattern: new RegExp(`^${sorry},? but (.+)$`, 'i'), to: (rest) => rest },
  fixed(
    new RegExp(
      `^${sorry} (?:for|about) (?:the|any|my|that|this) (?:\\w+ )?(?:confusion|misunderstanding)\\b`,
      'i',
    ),
    'the earlier reply was unclear',
  ),
  fixed(
    new RegExp(
      `^${sorry} (?:for|about) (?:the|any|my|that|this) (?:\\w+ )?(?:mistake|error|oversight|mix-?up|slip)s?\\b`,
      'i',
    ),
    'the earlier reply had an error',
  ),
  fixed(
    new RegExp(
      `^${sorry} (?:for|about) (?:the|any) (?:\\w+ )?(?:inconvenience|trouble|delay|frustration)\\b`,
      'i',
    ),
    'an apology that adds no other information',
  ),
  fixed(new RegExp(`^${sorry}(?: (?:for|about) (?:that|this|it))?$`, 'i'), 'the earlier reply fell short'),
  fixed(
    /^(?:You(?:['’]re| are) (?:absolutely |completely |totally |quite |so |very )?(?:right|correct)|Good catch|Fair point|Exactly|I (?:completely |totally |fully )?agree(?: with you)?)$/i,
    'your point is correct',
  ),
  around(
    /^You(?:['’]re| are) (?:absolutely |completely |totally |quite )?(?:right|correct) that (.+)$/i,
    'it is correct that …',
  ),
  around(
    /^You(?:['’]re| are) (?:absolutely |completely |totally |quite )?(?:right|correct) about (.+)$/i,
    'your point about … is correct',
  ),
  fixed(
    /^(?:What an? |That(?:['’]s| is) (?:such )?an? |This is an? |Such an? )?(?:\w+ly )?(?:great|good|excellent|wonderful|fantastic|fascinating|interesting|thoughtful|insightful|brilliant|lovely|beautiful) (?:and \w+ )?(?:question|point|idea|observation|choice|start|thought|topic|insight)(?: (?:to ask|you (?:asked|raise|made)))?$/i,
    'a friendly remark that adds no information',
  ),
  fixed(
    /^(?:Thank you|Thanks|Many thanks)\b(?!.*\bbut\b)|^I (?:really |truly |do )?appreciate (?:your|that|it|you|the)\b/i,
    'a polite thank-you that adds no information',
  ),
  around(
    /^I(?:['’]m| am) (?:always |right |just )?here to ((?:help|assist|support|answer|guide) .+)$/i,
    'the system can …',
  ),
  fixed(
    /^I(?:['’]m| am) (?:always |right |just )?here (?:for you|to help|whenever|if you|any ?time|with you)\b/i,
    'you can write here again at any time',
  ),
  fixed(
    /^(?:Please )?(?:feel free|don['’]t hesitate) to (?:ask|reach out|let me know|share|come back)\b|^(?:Please )?let me know if\b/i,
    'you can write again at any time',
  ),
  around(/^(?:please )?feel free to (.+)$/i, 'you can …'),
  fixed(/^You(?:['’]re| are) (?:very |most )?welcome$/i, 'a polite reply to thanks that adds no information'),
  fixed(
    /^(?:Have an? (?:\w+ )?(?:day|time|evening|night|trip|weekend)|Good luck|Best of luck|All the best|Take care|Congratulations|Enjoy your)\b/i,
    'a good wish that adds no other information',
  ),
  fixed(
    /^(?:Always )?(?:happy|glad) to (?:help|assist)$/i,
    'an offer of help that adds no other information',
  ),
  around(/^As (?:your|a) friend,? (you .+)$/i, '…'),
  fixed(
    /^(?:Hello|Hi|Hey|Welcome|Good (?:morning|evening|afternoon))\b.{0,40}$|^(?:It(?:['’]s| is) )?(?:Nice|Good|Lovely|Great) to (?:meet|see|hear from) you$/i,
    'a greeting that adds no information',
  ),
  fixed(
    /^You(?:['’]ve| have) got this$|^You can do (?:this|it)$|^Keep (?:it )?up the good work$/i,
    'encouragement that adds no information',
  ),
];
