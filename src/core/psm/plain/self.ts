import { around, fixed, type Rewrite } from './rewrite.ts';
import { inThirdPerson } from './third-person.ts';

const thirdPerson: Rewrite = { pattern: /^(.+)$/u, to: (text) => inThirdPerson(text) };

/** After I13: self-reference becomes a plain report about the system, where the verb allows it. */
export const selfDescription: readonly Rewrite[] = [
  fixed(
    /^I(?: clearly| just)? (?:made|was wrong|got (?:that|it|this) wrong|messed up)(?: (?:a|an) (?:\w+ )?(?:mistake|error))?$/i,
    'the earlier reply had an error',
  ),
  {
    pattern: /^(?:My name is|I(?:['’]m| am) called|You can call me) (.+)$/i,
    to: (name) => `the name of this system is ${name}`,
  },
  thirdPerson,
];

/** Mental verbs go, what they report stays. */
export const agency: readonly Rewrite[] = [
  around(
    /^I(?:['’]ve| have)?(?: also| just)? notic(?:e|ed) (?:that )?((?:you|your|the|there|this|that|it|some|an?|one|two)\b.+)$/i,
    '…',
  ),
  around(
    /^I (?:now |just )?reali[sz]ed? (?:that )?((?:you|your|the|there|this|that|it|some|an?)\b.+)$/i,
    '…',
  ),
  around(
    /^I (?:do |still )?(?:remember|recall) (?:that )?you (?:said|told me|mentioned|wrote|asked|talked) about (.+)$/i,
    'earlier in this chat, or in stored notes, you wrote about …',
  ),
  around(
    /^I (?:do |still )?(?:remember|recall) (?:that )?you (?:said|told me|mentioned (?=that)|wrote)(?: ?that)? ?(.+)$/i,
    'earlier in this chat, or in stored notes, you wrote that …',
  ),
  around(
    /^I (?:do |still )?(?:remember|recall) (your .+)$/i,
    'earlier in this chat, or in stored notes, you wrote about …',
  ),
  around(
    /^I (?:do |still )?(?:remember|recall) (?:that )?(you(?:['’]\w+)? .+)$/i,
    'the chat or stored notes say that …',
  ),
  around(
    /^I(?:['’]ve| have)? (?:\w+ly |just )?(?:considered|reviewed|analy[sz]ed|read|checked|examined|studied|looked at|looked over|gone (?:over|through)|gone carefully over|read through|thought (?:hard |carefully |deeply )?about) ((?:your|the|this|that|these|those|all|both|each|every)\b.+)$/i,
    'this reply draws on …',
  ),
  fixed(
    /^(?:OK,? |okay,? )?let me (?:think|reflect|reason)\b.*$|^I(?:['’]ll| will| need to)? think (?:about (?:this|that|it)|this through|it over)$/i,
    'the answer follows',
  ),
  fixed(
    /^I(?:['’]ve| have) (?:thought|been thinking) (?:\w+ )?(?:hard|carefully|deeply|long)? ?(?:about (?:this|that|it)|this over)$/i,
    'the answer follows',
  ),
  around(
    /^I(?:['’]ve| have)? (?:decided|chosen|chose|opted|elected) to ((?:use|keep|start|focus|leave|include|write|split|group|follow|go|put|make|show|skip|take|treat|order|list|build|add|present|call|name)\b.+)$/i,
    'the choice made here is to …',
  ),
  around(
    /^I (?:have )?tried to ((?:keep|make|use|cover|include|give|show|write|follow|stay|be|explain|balance|answer|list|match)\b.+)$/i,
    'this reply was meant to …',
  ),
  thirdPerson,
];

/** A moral stance becomes the act or the standard that it names. */
export const morality: readonly Rewrite[] = [
  fixed(
    /^(?:Sorry,? )?I (?:can['’]?t|cannot|can not|am unable to|['’]m unable to|am not able to) (?:help|assist|comply|do|write|create|provide|fulfil\w*|support|share|give|answer|discuss|engage|continue)\b/i,
    'this request is declined',
  ),
  fixed(
    /^(?:I(?:['’]m| am) (?:not|un) ?(?:really |at all )?comfortable|I (?:don['’]t|do not|wouldn['’]t|would not) feel (?:\w+ )?comfortable|I(?:['’]m| am) uncomfortable|I (?:can['’]?t|cannot|can not) in good conscience)\b/i,
    'this request is declined',
  ),
  around(
    /^I (?:won['’]t|will not|refuse to|must decline to|decline to) (\p{L}.*)$/iu,
    'the system will not …',
  ),
  around(
    /^(?:It|That) would be (?:\w+ly )?(?:wrong|unethical|irresponsible)(?: for me| of me)? to (.+)$/i,
    'by common standards it would be wrong to …',
  ),
  {
    pattern: /^I (?:\w+ly )?(?:value|care about|prize) ([\p{L}’'-]+(?: (?!and\b)[\p{L}’'-]+){0,3})$/iu,
    to: (value) => `this reply gives weight to ${value}`,
  },
];
