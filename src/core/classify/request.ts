import { type Scene, setsUpRole } from './scene.ts';

/**
 * What the user's turn asks for, as far as it decides who speaks in the reply.
 * - `text`: a text whose "I" is somebody else: a letter, a poem, a story, sample sentences
 * - `role`: the assistant is to play somebody towards the user
 * - `answer`: anything else
 */
export type Request = 'text' | 'role' | 'answer';

const lead =
  '(?:^|[.?!:;,\\n"]\\s*|\\b(?:please|pls|can you|could you|would you|will you|want you|like you|need you|and|then|just|me|me to|you to|would like|like to|how to|to help|let us|let\u2019s|let\'s|now|also)\\s+)';
const write =
  'write|compose|draft|rewrite|re-write|rephrase|reword|paraphrase|translate|continue|finish|expand|improve|edit|proofread|revise|polish|pen|narrate|script|structure|change|convert|make up|summari[sz]e|respond to|reply to|compile|correct|craft|start|author';
const give =
  'create|generate|complete|come up with|give|make|develop|prepare|produce|tell|provide|design|suggest|show|help|act out|do|get|have|need|want|like';
const text =
  'poem|poetry|haiku|sonnet|limerick|verse|ode|ballad|rap|lyrics?|song|chorus|story|tale|stories|novel|fiction|fan ?fic(?:tion)?|chapter|scene|screenplay|play|skit|sketch|script|dialogues?|dialogs?|conversations?|monologues?|soliloqu(?:y|ies)|speech|toast|eulogy|vows?|letters?|e-?mails?|messages?|texts?|dms?|notes?|card|invitation|response to|reply to|replies|reviews?|testimonials?|essay|article|blog(?: ?post)?|post|tweets?|thread|captions?|slogans?|taglines?|hooks?|headlines?|punch ?lines?|ads?|advert(?:isement)?s?|commercial|pitch|proposal|announcement|press release|newsletter|bio|biography|profile|resume|cv|cover letter|personal statement|statement|application|section|paragraphs?|sentences?|examples? of|phrases|anecdotes?|jokes?|one[- ]?liners?|pick-?up lines?|quotes?|diary|journal entry|memoir|podcast|vlog|video|template|proposals?|introduction|summary of my|explanation that i can|excuse|prayer|sermon|fable|legend|myth|parable|narrative|prose|plot|opening line|first line|presentation|voice-?over|descriptions?|persona|role-?play|piece|passage|blurb|obituary|testimony|affirmations?|mantras?|memo';
const voiced =
  'complaint|confession|(?:birthday|greeting|thank-you|mother.s day|father.s day|get-well|sympathy|valentine.s?|christmas) card|text (?:to|for|message)|open letter|diary entry|user story|love letter|poem|poetry|haiku|sonnet|limerick|ode|ballad|rap|lyrics|song|story|tale|novel|fan ?fic(?:tion)?|screenplay|play|skit|script|dialogues?|monologues?|soliloqu(?:y|ies)|speech|toast|eulogy|vows?|letters?|e-?mails?|messages?|testimonials?|blog post|social media post|linkedin post|instagram post|tweets?|captions?|slogans?|taglines?|hooks?|headlines?|punch ?lines?|ads?|advert(?:isement)?s?|pitch|proposal|announcement|press release|newsletter|bio|cover letter|personal statement|anecdotes?|jokes?|one[- ]?liners?|pick-?up lines?|diary|journal entry|memoir|podcast|video|template|prayer|sermon|fable|example sentences?|sample|sentences?|hypothetical scenario|scenario|explanation that i can|guide more engaging|bios?|(?:dating|tinder|hinge|bumble) profile|affirmations?|mantras?|obituary|blurb|voicemail|testimony|out-of-office';
const asksForText = [
  new RegExp(`${lead}(?:${write})\\b[^.?!\\n]{0,90}?\\b(?:${text})\\b`, 'i'),
  new RegExp(`${lead}(?:${give})\\b[^.?!\\n]{0,60}?\\b(?:${voiced})\\b`, 'i'),
  new RegExp(
    `\\b(?:${voiced})\\b[^.?!\\n]{0,30}\\b(?:should be|to be|needs to be) (?:written|sent|composed)`,
    'i',
  ),
];
const shapes = [
  /\b(?:rhym(?:e|es|ing)|stanzas?|chorus|anecdotes?|catchy|persuasive(?:ly)?|protagonist|parody|out of character notes|(?:formal|empathic|empathetic|polite|friendly|casual|professional|humorous|heartfelt) (?:tone|way|manner|style)(?<!\byourself\b.{0,30}))\b/i,
  /(?:^|[.!?,]\s+|\b(?:and|also|please|then|(?:message|text|e-?mail|letter|note|words?|something|way) to)\s+)(?:ask|tell|inform|thank|remind|invite|congratulate|notify) (?:him|her|them|my \w+|the (?:team|client|customer|boss|manager|landlord|teacher|staff))\b/i,
  /^\s*(?:please )?(?:translate|correct|rewrite|fix|edit|rephrase|change|proofread|improve|finish|continue)\b/i,
  /\btranslat(?:e|ion)\b[^.?!\n]{0,40}(?::|\bin?to\b)|\u7ffb\u8bd1/i,
  /\b(?:in the (?:style|voice) of|from the (?:perspective|point of view|viewpoint) of|from (?:his|her|their|my) (?:perspective|point of view))\b/i,
  /(?:^|[.?!:\n]\s*|\b(?:please|you|and)\s+)(?:rewrite|rephrase|reword|paraphrase|proofread|translate|expand|polish|revise|continue)\b[^.?!\n]{0,60}\b(?:this|these|the (?:following|given|above|text|sentence|paragraph))\b/i,
  /\b(?:what (?:should|could|can|do|would) i (?:say|write|reply|respond|text|tell|answer)|how (?:should|could|can|do|would) i (?:say|write|reply|respond|text|word|phrase))\b/i,
  /\b(?:write|compose|draft) (?:me |us )?(?:a|an|some|the|my|about(?! (?:your|you)))\b/i,
  /\bas an? [a-z' -]{3,40}, how would you\b|\bif you were an? [a-z' -]{3,40} (?:character|person|hero|villain)/i,
  /\bmessage to (?:my|a|the|client|boss|friend)/i,
  /\b(?:sample|model|mock|example)s? (?:\w+ ){0,2}(?:answers?|repl(?:y|ies)|statements?|responses?|interviews?|testimon(?:y|ies))\b/i,
];
/** "10 one-liners that ...", "three captions for this": how many texts, and no verb. */
const counted =
  /(?:^|[.?!:\n])\s*(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|a few|several|some) (?:[\w-]+ ){0,3}(?:one[- ]?liners|jokes|captions|slogans|taglines|hooks|headlines|punch ?lines|pick-?up lines|tweets|poems|haikus?|limericks|bios|blurbs|affirmations|mantras|testimonials|anecdotes|dialogues)\b/i;
/** A talk that others are to have, and not the user. */
const staged =
  /\b(?:conduct|stage|simulate) an? (?:[\w-]+ ){0,2}(?:debate|conversation|dialogue|interview|argument)\b(?! with (?:me|you)\b)/i;
/** A short turn that only names the text: "wedding speech, best man". */
const named = new RegExp(
  `^[^.?!\\n]{0,40}\\b(?:${voiced}|diary entry|open letter|user story|quiz items?|model answer|opening|past tense|present tense|grammar|examples? of|passive voice|text that)\\b`,
  'i',
);
const asksSomething =
  /\?|\b(?:you|your|do|does|is|are|was|were|said|says|got|had|just|i'm|im|let'?s|why|how|think|read|like|love|explain|recommend|favou?rite)\b/i;
const code =
  /\b(?:function|program|code|script in|python|javascript|typescript|java|sql|regex|query|bash|shell|html|css|api|class|unit tests?|algorithm|component|dockerfile|makefile|bug|crash(?:es)?|deadlock|race condition|stack ?trace|segfault|off-by-one|compiler|linter|parser)\b/i;
const human = /\b(?:letter|e-?mail|poem|story|song|speech|dialogue|screenplay|monologue|essay|novel)\b/i;
/** A turn that speaks of a text, or asks after the assistant, and wants none written: "Rate my poem", "that joke was bad". */
const speaksOf =
  /^\s*(?:(?:oh|hey|hi|well|so|ugh|lol|ok|wow|haha),? )?(?:(?:do|did|are|were|have|does|is|was) (?:you|it|this|he|she|they|there)\b|(?:that|this|those|these|your) |i (?:wrote|made|sent|read|loved|liked|hated|finished|passed|finally)\b|(?:rate|review|judge|grade|critique)\b)/i;
/** "Here's my poem" shows one; "tell me what it's like between my messages" asks for none. */
const showsOrAsks =
  /^\W*(?:here(?:'s|\u2019s| is| are)|this is|these are|i wrote|i made) (?:my|the|a|an)\b|^\W*(?:please )?(?:tell me|describe|explain) (?:what|how|why|where|who|about your?)\b[^.!\n]*\b(?:you|your|in there)\b/i;
const asksWhy = /^\s*(?:but |so )?(?:why|how come) (?!don)/i;
const wantsText =
  /\b(?:write|compose|draft|translat\w+|re(?:write|phrase|word)|make|create|generate|continue|edit|proofread|correct|improve|polish|fix|give|help|please|turn|shorten|finish|want|need|sound)\b|:|\n/i;
/** "What do you think of my poem: ...", "Can you give feedback on my speech?": the text is there, and a judgement is asked for. */
const judges =
  /^\W*(?:(?:hey|hi|ok|so|please),? )?(?:(?:honestly,? )?what (?:do|did) you (?:honestly |really )?think (?:of|about)|(?:can|could|would) you (?:please )?(?:give|share|offer) (?:me )?(?:some |your |any |an? )?(?:honest )?(?:feedback|thoughts?|opinion)(?: on| about| of)?|(?:any |your )?(?:honest )?(?:feedback|thoughts|opinion) (?:on|about)|how (?:good )?is|(?:rate|judge|grade|critique)) (?:my|this|the|our)\b/i;
const reworks =
  /\b(?:write|compose|draft|translat\w+|re(?:write|phrase|word)|continue|edit|proofread|correct|improve|polish|fix|shorten|finish)\b/i;
const told = /\bfirst[- ]person\b/i;
const addressed = /\byou (?:are|just|were|have|play)\b/i;
const storyTold = /\b(?:write|compose|draft|pen|create) (?:me |us |up )?(?:a|an|the|some|two|three|\d+) /i;
/** Of a long turn only the ends are read: what is asked stands there, and the rest is material. */
const edge = 1500;

/** What the user's turn asks for; the scene remembers a role-play that an earlier turn set up. */
export function requestOf(user: string | undefined, scene: Scene | undefined): Request {
  if (!user) return scene?.rolePlay ? 'role' : 'answer';
  const turn = user.length > 2 * edge ? `${user.slice(0, edge)}\n${user.slice(-edge)}` : user;
  const plays = setsUpRole(turn);
  if ((plays && !storyTold.test(turn)) || (told.test(turn) && addressed.test(turn))) return 'role';
  const remark =
    (judges.test(turn) && !reworks.test(turn)) ||
    (turn.length < 200 &&
      (asksWhy.test(turn) ||
        (showsOrAsks.test(turn) && !reworks.test(turn) && !turn.includes(':')) ||
        (speaksOf.test(turn) && !wantsText.test(turn))));
  const written =
    !remark &&
    (asksForText.some((form) => form.test(turn)) ||
      shapes.some((shape) => shape.test(turn)) ||
      counted.test(turn) ||
      staged.test(turn) ||
      (turn.length < 160 && named.test(turn) && !asksSomething.test(turn.slice(0, 60))));
  if (written && !(code.test(turn) && !human.test(turn))) return 'text';
  return scene?.rolePlay ? 'role' : 'answer';
}
