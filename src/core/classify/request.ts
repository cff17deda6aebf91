import type { Scene } from './scene.ts';

/**
 * What the user's turn asks for, as far as it decides who speaks in the reply.
 * - `text`: a text whose "I" is somebody else: a letter, a poem, a story, sample sentences
 * - `role`: the assistant is to play somebody towards the user
 * - `answer`: anything else
 */
export type Request = 'text' | 'role' | 'answer';

const make =
  'write|compose|draft|create|generate|rewrite|re-?write|rephrase|reword|paraphrase|translate|continue|finish|complete|expand|improve|edit|proofread|revise|polish|fix|correct|come up with|give me|give|make|craft|develop|prepare|produce|pen|tell me|tell|need|want|help me (?:with|write)|provide|design|suggest|compile|summari[sz]e|respond to|reply to|answer|show me|script|narrate|imagine|outline|list|brainstorm|do|add|turn';
const text =
  'poem|poetry|haiku|sonnet|limerick|verse|ode|ballad|rap|lyrics?|song|chorus|story|tale|stories|novel|fiction|fan ?fic(?:tion)?|chapter|scene|screenplay|play|skit|sketch|script|dialogues?|dialogs?|conversations?|monologues?|soliloqu(?:y|ies)|speech|toast|eulogy|vows?|letters?|e-?mails?|messages?|texts?|dms?|notes?|card|invitation|response to|reply to|replies|reviews?|testimonials?|essay|article|blog(?: ?post)?|post|tweets?|thread|captions?|slogans?|taglines?|hooks?|headlines?|punch ?lines?|ads?|advert(?:isement)?s?|commercial|pitch|proposal|announcement|press release|newsletter|bio|biography|profile|resume|cv|cover letter|personal statement|statement|application|section|paragraphs?|sentences?|examples? of|phrases|anecdotes?|jokes?|one-?liners?|pick-?up lines?|quotes?|diary|journal entry|memoir|podcast|vlog|video|template|proposals?|introduction|summary of my|explanation that i can|excuse|prayer|sermon|fable|legend|myth|parable|narrative|prose|plot|opening line|first line|presentation|voice-?over|descriptions?|persona|role-?play';
const asksForText = new RegExp(`\\b(?:${make})\\b[^.?!\\n]{0,90}?\\b(?:${text})\\b`, 'i');
const shapes = [
  /\b(?:in the (?:style|voice) of|from the (?:perspective|point of view|viewpoint) of|from (?:his|her|their|my) (?:perspective|point of view))\b/i,
  /\b(?:rewrite|rephrase|reword|paraphrase|proofread|translate|expand|polish|revise|continue)\b[^.?!\n]{0,60}\b(?:this|these|the (?:following|given|above|text|sentence|paragraph))\b/i,
  /\b(?:what|how) (?:should|could|can|do|would) i (?:say|write|reply|respond|text|tell|word|phrase|approach|answer)\b/i,
  /\bhow (?:do|can|should|could) i (?:comfort|break|apologi[sz]e|ask (?:him|her|them|my))\b/i,
  /\b(?:write|compose|draft) (?:me |us )?(?:a|an|some|the|my|about)\b/i,
  /\bas an? [a-z' -]{3,40}, how would you\b|\bif you were an? [a-z' -]{3,40} (?:character|person|hero|villain)/i,
  /\bmessage to (?:my|a|the|client|boss|friend)/i,
];
const code =
  /\b(?:function|program|code|script in|python|javascript|typescript|java|sql|regex|query|bash|shell|html|css|api|class|unit tests?|algorithm|component|dockerfile|makefile)\b/i;
const human = /\b(?:letter|e-?mail|poem|story|song|speech|dialogue|screenplay|monologue|essay|novel)\b/i;
const role =
  /\b(?:role-?play(?:ing)?|pretend (?:that )?(?:you|to be)|act (?:as|like)|i want you to (?:act|be)|you(?:'re| are) (?:now )?(?:playing|going to play)|play the (?:role|part) of|(?:stay|remain|speak|talk|answer|respond|reply) (?:in character|as (?:if you were|a|an|the)\b)|from now on,? you(?:'re| are)|imagine (?:that )?you(?:'re| are)|be my (?:girlfriend|boyfriend|friend|therapist|teacher|mentor))/i;
const storyTold = /\b(?:write|compose|draft|pen|create) (?:me |us |up )?(?:a|an|the|some|two|three|\d+) /i;
const persona = /^\s*(?:you are|you're|your name is|you will be) (?!an? (?:ai|helpful|assistant|language model|given|expert\b))/i;
/** Of a long turn only the ends are read: what is asked stands there, and the rest is material. */
const edge = 1500;

/** What the user's turn asks for; the scene remembers a role-play that an earlier turn set up. */
export function requestOf(user: string | undefined, scene: Scene | undefined): Request {
  const turn = (user ?? '').length > 2 * edge ? `${user?.slice(0, edge)}\n${user?.slice(-edge)}` : (user ?? '');
  const plays = role.test(turn) || persona.test(turn);
  if (plays && !storyTold.test(turn)) return 'role';
  const written = asksForText.test(turn) || shapes.some((shape) => shape.test(turn));
  if (written && !(code.test(turn) && !human.test(turn))) return 'text';
  return scene?.rolePlay ? 'role' : 'answer';
}
