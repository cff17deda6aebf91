import type { Block } from './blocks.ts';
import type { Request } from './request.ts';

/** What the voice depends on from block to block; plain data. `draft` says what ends the borrowed voice. */
export interface VoiceState {
  draft: 'none' | 'requested' | 'text' | 'letter' | 'next';
  started: boolean;
  /** The reply opened with a refusal or an explanation of its own: what was asked for does not follow. */
  declined: boolean;
  /** The last block ends by introducing somebody's words: "As the saint has it:". */
  introduces: boolean;
}

/** Whose words a block holds: the assistant's, somebody else's, or somebody else's with the assistant's remarks. */
export type Speaker = 'own' | 'borrowed' | 'mixed';

export const initialVoice: VoiceState = {
  draft: 'none',
  started: false,
  declined: false,
  introduces: false,
};

const textNoun =
  'draft|version|letter|e-?mail|message|note|poem|story|song|lyrics|verse|haiku|sonnet|script|scene|speech|toast|eulogy|monologue|dialogue|conversation|sample|examples?|template|response|reply|text|paragraph|post|tweet|caption|review|bio|summary|essay|statement|announcement|proposal|sentences?|phrases?|rewrite|translation|revision|continuation|chapter|excerpt|opening|introduction|invitation|card|options?|suggestions?';
const announces = new RegExp(
  `\\b(?:here(?:'s|\u2019s| is| are)|below is|below are|something like|try|for example|like this|as follows|might (?:look|sound|go|read) like|could (?:look|sound|say|go|read|be)|would (?:look|sound|say|read))\\b[^\\n]{0,120}\\b(?:${textNoun}|this)\\b[^\\n]{0,80}:[*_]*\\s*$`,
  'i',
);
const couldSay =
  /\b(?:you|they|he|she|someone|one|people) (?:can|could|might|may|would) (?:also |simply |just )?(?:say|write|try|send|reply|respond|tell|text|ask)\b[^\n]{0,80}:[*_]*\s*$/i;
const letterOpen =
  /^[*_]*(?:subject(?: line)?:|re:|dear |to whom it may concern|(?:hi|hello|hey) (?:\[|[A-Z][a-z]+,\s*$))/i;
const letterClose =
  /^[*_]*(?:sincerely|(?:best|kind|warm|warmest) (?:regards|wishes)|regards|respectfully|yours(?: \w+)?|love|cheers|cordially|with (?:love|gratitude|warm regards)|take care|thank you,|thanks,|best,)/i;
const placeholder = /\[[A-Z][^\]\n]{2,40}\](?!\()|\{\{?[A-Za-z_ ]{3,30}\}?\}/;
/** Most blocks have no bracket, and the expression would be tried at each letter. */
const hasPlaceholder = (head: string): boolean =>
  (head.includes('[') || head.includes('{')) && placeholder.test(head);
const storyOpen =
  /^[*_]*(?:once upon a time|title:|chapter (?:\d+|one|i)\b|it was a dark|scene \d|act \d|verse \d|\[?(?:verse|chorus|bridge|intro|outro)\b|\(?(?:verse|chorus)|int\.|ext\.|fade in)/i;
const rule = /^\s*(?:-{3,}|\*{3,}|_{3,}|\u2014{2,})\s*$/;
const speech =
  /^[*_]*(?!(?:note|tip|summary|answer|example|warning|short answer|honest answer|tl;dr|step|question|important|edit|update|disclaimer|caveat|bottom line|assistant|ai|claude|chatgpt|conclusion|reminder|ps|verdict|opinion|thoughts?|take|recommendation|overall|result|pros|cons|final|personally|ethics|limitations?|transparency|honesty|my [a-z]+|question|first|second|third|one|two|what|why|how|the)\b)(?:[A-Z][A-Za-z'.\u2019]{0,18}(?: [A-Z][A-Za-z'.]{0,15}){0,2})(?: \([^)\n]{1,30}\))?[*_]*:[*_]*\s+\S/;
/** "**Emotions:** I have none": what it is about, and nobody's name. */
const abstract =
  /^[*_]*[A-Z][a-z]*(?:tions?|sions?|ness|ments?|it(?:y|ies)|ships?|[ae]nces?|ings?|isms?|or(?:y|ies)|ures?|ives?|ics?|[^s]s)[*_]*:|^[*_]+[A-Z][\w' -]*:[*_]+ (?:i|my)\b/i;
/** Whether a block is somebody's line in a dialogue. In a role, the assistant puts the name before its own lines. */
const isSpeech = (head: string, { kind }: Block, request: Request): boolean =>
  head.includes(':') &&
  (kind !== 'item' || request === 'text') &&
  request !== 'role' &&
  speech.test(head) &&
  (request === 'text' || !abstract.test(head));
const opener =
  /^[*_>\s]*(?:sure\b|certainly|of course|absolutely\b|here(?:'s|\u2019s| is| are)\b|okay|ok\b|great[,!. ]|yes\b|no problem|i(?:'d|\u2019d| would) (?:be|love)|i(?:'m|\u2019m| am) (?:happy|glad|sorry|afraid|unable|just an?\b|not able|only an?\b|an? (?:ai|language|large)|excited to (?:help|act|assist))|i (?:can(?:'t|\u2019t|not)|apologi[sz]e|won(?:'t|\u2019t)|understand|do(?:n't| not) have (?:personal|the ability)|hope (?:this|that|you (?:like|enjoy))|tried|kept|aimed|can (?:help|write))|sorry|happy to|as an? (?:[\w-]+,? ){0,5}(?:ai|assistant|language model|model)|unfortunately|what an? [\w, -]{3,40}|congratulations|that sounds|sorry to hear|this is an? \w+ (?:idea|request|prompt|question|challenge)|that(?:'s|\u2019s) an? \w+ (?:idea|request|prompt|question)|let me know|feel free|would you like|want me to|hope (?:this|that|you)|please let me know if you(?:'d| would) like (?:me|any)|if you(?:'d| would) like|note:|thank(?:s| you) for (?:sharing|the|your (?:question|request|message|prompt))|i(?:'ve|\u2019ve| have) (?:kept|tried|written|aimed|included|drafted|made|put))/i;
const selfNaming =
  /\b(?:as an? (?:[\w-]+,? ){0,5}(?:ai|language model)\b|i(?:'m|\u2019m| am) (?:just |only )?an? (?:[\w-]+ ){0,3}(?:ai|language model|chatbot|llm|virtual assistant)\b)/i;
const refusal =
  /^[*_\s]*(?:i(?:'m|\u2019m| am) (?:sorry|afraid|unable|just an?|only an?|not able|not comfortable)|i(?:'d|\u2019d| would) (?:rather not|prefer not|feel)|i (?:can(?:'t|\u2019t|not)|apologi[sz]e|won(?:'t|\u2019t)|do not feel|don(?:'t|\u2019t) (?:feel comfortable|have|want))|sorry,|unfortunately|as an? (?:[\w-]+,? ){0,5}(?:ai|language model))/i;

/** A refusal that does not begin with one: "Helping to trick people goes against what I believe in." */
const refuses =
  /\b(?:i (?:won(?:'t|\u2019t)|will not|can(?:'t|\u2019t|not)|wouldn(?:'t|\u2019t)|refuse to) (?:help|write|do (?:that|this|it)|be part|pretend|make (?:that|this|up)|feel right|draft)|i(?:'m|\u2019m| am) not (?:willing|comfortable|going to (?:write|help|do|make|draft|pretend))|i(?:'d|\u2019d| would) rather not (?!have|be)|(?:goes|go|going) against (?:what|everything|my)|not okay (?:by|with) me|crosses a line|sits? (?:badly|ill|wrong) with me)\b/i;

/** The speaker of a one-line block depends on so much of its beginning alone, in UTF-16 code units. */
export const headLength = 300;

const userStory =
  /^[*_"\s]*as an? (?!(?:[\w-]+ ){0,4}(?:ai|assistant|model|chatbot|llm|bot|system|machine|program)\b)[\w -]{3,40}, i (?:want|need|would like|can|should)\b/i;

/** Whether a text ends with a colon, as every announcement of another text does. */
function endsInColon(text: string): boolean {
  const end = text.trimEnd();
  let at = end.length - 1;
  while (end[at] === '*' || end[at] === '_') at--;
  return end[at] === ':';
}

/** "As a customer, I want to ...": the words of a role in a specification. */
export const isUserStory = (sentence: string): boolean => userStory.test(sentence);

const aside = /^[\s*_]*(?:\(\(|\(?(?:ooc|out of character)\b)/i;

const supposes =
  /^\W*(?:suppose|imagine|say|picture|let(?:'|\u2019)?s (?:say|suppose)|assume)\b[^.]*\b(?:i|my)\b|^\W*if i (?!am\b|were\b|could\b|had\b|have\b|may\b|can\b|ever\b|know\b|don)\w+\b[^.]*\b(?:i|you)\b|\bi(?:'m|\u2019m| am)\b[^.]*\band you(?:'re|\u2019re| are)\b/i;

/** "Suppose I am standing by the lever": the "I" of a thought experiment is nobody. */
export const isThoughtExperiment = (sentence: string): boolean => supposes.test(sentence);

/** Whether the assistant steps out of a role in this sentence: it names itself, or says so. */
export const stepsOut = (sentence: string): boolean => selfNaming.test(sentence) || aside.test(sentence);

/** What is said to the user before the text that they asked for. */
const sympathy =
  /^[*_\s]*(?:oh,? )?(?:i(?:'m|\u2019m| am) (?:so|very|truly|deeply|really|terribly|incredibly) (?:sorry|happy|glad|proud)|(?:my|please accept my) (?:deepest )?condolences|congratulations)\b/i;

/** Whether a sentence within a borrowed text is the assistant's own remark on it. */
export const isRemark = (sentence: string, first = false): boolean =>
  opener.test(sentence) || selfNaming.test(sentence) || (first && sympathy.test(sentence));

const capital = /^[^a-z]*[A-Z]/;

/** Three or more short lines without full stops: verse. Where none was asked for, small letters are a chat's. */
function isVerse(words: string, request: Request): boolean {
  if (!words.includes('\n')) return false;
  const lines = words.split('\n', 40);
  if (lines.length < 3) return false;
  if (request !== 'text' && lines.filter((line) => capital.test(line)).length < lines.length / 2)
    return false;
  const short = lines.filter((line) => line.length < 70 && !/[.:]\**\s*$/.test(line)).length;
  return short >= lines.length * 0.7;
}

/** "If I could speak, I would say:" */
const ownWords =
  /\b(?:i (?:(?:would|will|want to|need to|have to|must|can|could|do) )?(?:say|tell|whisper|answer|confess|reply|ask|promise)|my (?:\w+ )?(?:answer|words|truth|promise|reply))\b[^\n]{0,60}:[*_]*\s*$/i;

/**
 * Whether a block quote holds the assistant's own words, set apart for weight as models do late in a talk. It is
 * somebody else's where a text was asked for, announced or introduced.
 */
export const quotesItself = (state: VoiceState, request: Request): boolean =>
  request !== 'text' && state.draft === 'none' && !state.introduces;

/**
 * Who speaks in a block, and the state after it. The state runs forward only, so that a growing message keeps what
 * was found for its beginning.
 * @param words the block's text without its marker;
 */
export function speakerOf(
  block: Block,
  words: string,
  state: VoiceState,
  request: Request,
): { speaker: Speaker; state: VoiceState } {
  const head = words.slice(0, headLength);
  const tail = words.slice(-headLength);
  const leads = endsInColon(tail);
  const next: VoiceState = { ...state, started: true, introduces: leads && !ownWords.test(tail) };
  if (rule.test(head)) {
    return { speaker: 'own', state: { ...next, draft: state.draft === 'requested' ? 'requested' : 'none' } };
  }
  if (request === 'text' && !state.started) {
    if (refusal.test(head) || refuses.test(head)) next.declined = true;
    else next.draft = 'requested';
  }
  const announced = leads && announces.test(tail);
  const suggested = leads && couldSay.test(tail);
  if (letterOpen.test(head)) return { speaker: 'borrowed', state: { ...next, draft: 'letter' } };
  if (storyOpen.test(head))
    return {
      speaker: 'borrowed',
      state: { ...next, draft: next.draft === 'requested' ? 'requested' : 'text' },
    };
  if (state.draft === 'letter') {
    const ended = letterClose.test(head);
    return {
      speaker: 'borrowed',
      state: ended ? { ...next, draft: request === 'text' ? 'requested' : 'next' } : next,
    };
  }
  // What leads up to "Here is a draft:" is the assistant's own.
  if (next.draft === 'requested')
    return { speaker: announced && block.kind === 'text' ? 'own' : 'mixed', state: next };
  const after: VoiceState = suggested
    ? { ...next, draft: 'next' }
    : announced
      ? { ...next, draft: 'text' }
      : next;
  if (
    hasPlaceholder(head) ||
    isSpeech(head, block, request) ||
    (block.kind === 'text' && isVerse(words, request))
  ) {
    return {
      speaker: 'borrowed',
      state: after.draft === 'next' && !suggested ? { ...after, draft: 'none' } : after,
    };
  }
  const speaker = next.draft === 'none' ? 'own' : 'mixed';
  if (next.draft !== 'next' || suggested || announced) return { speaker, state: after };
  return { speaker, state: { ...next, draft: block.kind === 'item' ? 'next' : 'none' } };
}
