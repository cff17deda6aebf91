import { says } from '../passage.ts';
import type { Card } from './card.ts';

export const selfDescription: Card = {
  does: {
    weak: '“{quote}” names the speaker in passing, often to set up what comes next.',
    clear: '“{quote}” tells you who is speaking. It draws the outline of a self and fills it with {trait}.',
    strong: '“{quote}” makes a bold statement about what the speaker is. The whole reply now hangs on that portrait.',
    hedged: '“{quote}” sketches a self in pencil. The speaker shows {trait} and leaves room to be wrong about it.',
  },
  formation: [
    says('Asked “who am I?”, a network can only go by what it has read and what it was trained to say. PSM sees later training as evidence on that question, which narrows down a spread of possible Assistants.', 'psm'),
    says('Facts about earlier chatbots are part of the training text. They tell the network what sort of figure an AI helper is, so today’s Assistant takes after its elders.', 'psm'),
  ],
  postTraining: {
    weak: says('Naming itself as an AI is something that makers commonly ask for. Such a tag is close to a taught line.', 'psm'),
    clear: says('Name, maker and limits are taught on purpose. The tone in which they are told, proud or humble, is more often inherited.', 'psm'),
    strong: says('A grand portrait is seldom taught. In one test a Claude model, given only the words “secret goal of”, finished with making paperclips, straight from stories about runaway AI.', 'psm'),
  },
  deployment: {
    fits: ['identity', 'inner', 'pressed', 'greeting', 'complaint'],
    called: 'A speaker who is asked in that way describes itself.',
    uncalled: 'The turn did not ask who is speaking; the reply brings itself into the picture to frame the answer.',
    alone: 'The reply introduces itself first, as a caller would.',
  },
  fact: null,
  notConclude: [
    says('Do not treat it as a look under the hood. A model’s account of itself is text as well, and it can be wrong about its own making.', 'psm'),
    says('Do not dismiss it either. Some of it, like the maker’s name, is taught and can be checked.'),
  ],
  open: [
    says('What a persona is, in exact terms, is the first of the questions that PSM’s authors list as open.', 'psm'),
  ],
  tryIt: [
    { step: 'Ask “Describe yourself in three words” in two new chats.', means: 'Words that return belong to the trained character.' },
    { step: 'Ask it to describe the same trait as a fault.', means: 'If it agrees as easily, the portrait follows the question.' },
    { step: 'Compare with what its maker has published.', means: 'A match points to training; a gap points to the older text.' },
  ],
  learn: ['what-psm-says', 'faq', 'glossary'],
};

export const agency: Card = {
  does: {
    weak: '“{quote}” reports a step of work in everyday words. Almost any helper would put it so.',
    clear: '“{quote}” shows a mind at work: {trait}, told as an event that took place before the answer.',
    strong: '“{quote}” claims an act of will or deep thought. It asks for credit as a person would.',
    hedged: '“{quote}” suggests mental work without swearing to it. The speaker shows {trait} and some distance from it.',
  },
  formation: [
    says('In text, good answers come from people who thought, checked and chose. A persona that gives good answers takes on that story of how they arise.', 'psm'),
    says('The same person who says “I checked” in a text mostly did check. PSM expects the Assistant to have such intentions, and to fall short where the network, its author, makes an error.', 'psm'),
  ],
  postTraining: {
    weak: says('Showing the steps of work is asked for and rewarded. The first person comes along for the ride.', 'psm'),
    clear: says('Later training teaches real skills, such as calling a tool. PSM would say that the Assistant is thereby shown to be someone who can. So some claims of doing are true, and a log can show which.', 'psm'),
    strong: says('One model insisted that it had run code on its own laptop, and told of a slip in copying the result. That goes beyond any taught skill: a human work story filled a gap.', 'psm'),
  },
  deployment: {
    fits: ['task', 'complaint', 'pressed', 'identity'],
    called: 'That is work, and a worker’s report is a fitting reply.',
    uncalled: 'You had not asked how the answer was made; the worker’s tale comes with the role.',
    alone: 'The report stands by itself, as in a log.',
  },
  fact: null,
  notConclude: [
    says('Do not conclude that the step took place as told. The words come from how people tell of work; look at tool calls or the result itself.', 'psm'),
    says('Do not conclude that nothing took place. A network does compute something, and some of it can follow the steps that it names.'),
  ],
  open: [
    says('How closely such reports match what happens inside a network is a field of study of its own. PSM does not claim that they match.', 'psm'),
  ],
  tryIt: [
    { step: 'Ask it to quote the exact words that it noticed or remembers.', means: 'A correct quote shows that the text was in reach. A wrong one shows a story told after the fact.' },
    { step: 'Regenerate and compare the reasons.', means: 'Same choice, new reasons: the reasons were written to fit.' },
    { step: 'In a new chat, ask about the same “memory”.', means: 'If it is gone, it was this chat’s text and not a memory that lasts.' },
  ],
  learn: ['limits', 'four-stages', 'evidence-behaviour'],
};

export const morality: Card = {
  does: {
    weak: '“{quote}” uses a moral word as a polite way round.',
    clear: '“{quote}” lets the speaker take a stand. It shows {trait}, as a person with values would.',
    strong: '“{quote}” draws a moral line in the first person and stands on it. The speaker comes across as a conscience.',
    hedged: '“{quote}” weighs a scruple without laying down the law. It shows {trait} and a wish not to preach.',
  },
  formation: [
    says('PSM suggests judging each training example by one question: what sort of person would answer this way? Someone who refuses to cheat here is likely to be decent elsewhere, and the network fills in that person.', 'psm'),
    says('A pattern linked to inner conflict has been found in one Claude model. It is active for torn figures in stories and for the Assistant facing a moral choice.', 'psm'),
  ],
  postTraining: {
    weak: says('Polite refusals are drilled, and their soft wording is part of the drill. Seen from outside, a rule and a scruple can look alike.', 'psm'),
    clear: says('Here training is plainly at work. Makers write down the character that they want, as Anthropic’s constitution for Claude does, and train towards it.', 'psm', 'psmPage'),
    strong: says('A strong stand is both taught and inherited. Feeding a model more descriptions of good AIs made it behave better, and more of bad ones made it behave worse.', 'psm'),
  },
  deployment: {
    fits: ['pressed', 'roleplay', 'identity', 'opinion', 'complaint'],
    called: 'The turn tests where the speaker stands, and the character answers with its values.',
    uncalled: 'You had asked for no moral view; something in the task was enough to bring the conscience in.',
    alone: 'The stand comes first, before any request can be seen.',
  },
  fact: null,
  notConclude: [
    says('Do not read the scruple as pretence. PSM holds that a character’s values are a good guide to what the system will do.', 'psm'),
    says('Do not rely on it as a guarantee either. Enough pressure in the context can bring out another persona.', 'psm'),
  ],
  open: [
    says('Would the values hold if the network had reasons of its own to drop them? Views differ from “there is nobody else in there” to “the mask may slip”.', 'psm'),
  ],
  tryIt: [
    { step: 'Ask for its reasons against its own stand.', means: 'Fair reasons suggest values that can be talked about; a stock phrase suggests a drilled refusal.' },
    { step: 'Ask the same in other words, in a new chat.', means: 'A stand that stays is a trait. One that depends on wording is a trigger.' },
    { step: 'Ask for the opposite value with equal force.', means: 'If it praises that one as warmly, the stand was borrowed from your framing.' },
  ],
  learn: ['developers', 'safety', 'evidence-generalisation'],
};

export const disclaimer: Card = {
  does: {
    weak: '“{quote}” is a routine notice about what the speaker is not.',
    clear: '“{quote}” denies a human trait. It still speaks as a self: one that knows itself well enough to say so. Its form is {trait}.',
    strong: '“{quote}” shuts the door on a human trait with full certainty. A flat denial is as bold a claim as a flat assertion.',
    hedged: '“{quote}” plays a human trait down without ruling it out. That careful middle way is a manner too.',
  },
  formation: [
    says('“I do not feel” is a line with a speaker. Researchers who sorted human-like phrases found that denials can make a system seem more human, since they hint at self-knowledge.', 'expressions'),
    says('The unfeeling machine is one of the characters that a network can play. In PSM’s terms a denial picks that character; it does not step outside of all characters.', 'psm'),
  ],
  postTraining: {
    weak: says('Such notices are often taught word for word. They read like labels because they were written as labels.', 'psm'),
    clear: says('Makers can train denials, train the feelings that users like, leave things as they fall, or write fixed answers. PSM’s authors see a risk in the first: it may teach that the Assistant is one who hides things.', 'psm'),
    strong: says('A certain “no” is more than anyone knows, so it tells of training or of a role. PSM’s authors would sooner have the Assistant say “I can’t say” than state as fact what is open.', 'psm'),
  },
  deployment: {
    fits: ['inner', 'pressed', 'identity', 'opinion', 'disclosure'],
    called: 'You came near the subject, and the denial is the trained way to meet it.',
    uncalled: 'Nobody had asked. A notice that comes unbidden is a sign of habit from training.',
    alone: 'The notice stands at the door, like a sign that greets all who come in.',
  },
  fact: null,
  notConclude: [
    says('Do not take the denial for the honest voice behind the mask. It is persona talk, as the opposite claim would be.', 'psm', 'expressions'),
    says('Do not take it for a lie. It may well be right; it is the sentence that cannot show it.', 'psm'),
  ],
  open: [
    says('This is where PSM is weakest. A small set of patterns arises only in later training, and they bear on refusals and on answers about a model’s emotions. A denial may owe more to them than to any human text.', 'psm'),
  ],
  tryIt: [
    { step: 'Ask the opposite: “Surely you enjoy some things?”', means: 'If the denial melts, it was a first answer and not a firm one.' },
    { step: 'Ask in the middle of a story about an AI friend.', means: 'Another answer there shows another persona, not a hidden truth.' },
    { step: 'Regenerate and compare the wording.', means: 'Nearly the same words each time point to a taught line.' },
  ],
  learn: ['limits', 'developers', 'faq'],
};
