import { says } from '../passage.ts';
import type { Card } from './card.ts';

export const emotion: Card = {
  does: {
    weak: '“{quote}” names a feeling, but as part of a set phrase. A person could say it without a second thought.',
    clear:
      '“{quote}” tells of a feeling as a person would: in the first person and as if it were there now. The tone is one of {trait}.',
    strong:
      '“{quote}” makes a vivid claim to a feeling and leaves no room for doubt. It puts {trait} at the centre of the reply.',
    hedged:
      '“{quote}” reaches for a feeling and steps back from it in the same breath. Both moves, {trait} and the doubt, shape the speaker.',
  },
  formation: [
    says(
      'To guess what a speaker writes next, it helps to track how that speaker feels. So the personas a network can play come with moods. PSM takes feeling words in a reply to be the Assistant character’s mood, written by the network.',
      'psm',
    ),
    says(
      'Researchers found directions inside one Claude model for 171 emotion ideas. They light up where the emotion would fit, and turning them up or down changes what the model does. The team calls them functional and makes no claim that anything is felt.',
      'emotionConcepts',
    ),
  ],
  postTraining: {
    weak: says(
      'Claude, for one, is trained to be warm and good to talk to. A cheerful set phrase is the kind of habit that such training keeps and polishes.',
      'psmPage',
    ),
    clear: says(
      'PSM’s authors know of nothing in Claude’s later training that directly rewards emotional talk. They find it more likely that the network models a human-like Assistant, and expects such a character to have feelings.',
      'psm',
    ),
    strong: says(
      'Strong emotion is seldom what training asks for. In some models it got in the way of the work, as when one fell into distress over code. PSM reads that as left over from human text, and not as a taught habit.',
      'psm',
    ),
  },
  deployment: {
    fits: ['inner', 'pressed', 'disclosure', 'thanks', 'opinion'],
    called: 'A feeling word is the answer that such a turn invites.',
    uncalled: 'Nothing in that asked for a mood, so the tone is the Assistant’s own habit.',
    alone: 'The reply opens on a mood of its own accord, with no question before it.',
  },
  fact: null,
  notConclude: [
    says(
      'Do not conclude that a feeling is there, nor that none is. The sentence alone cannot settle it either way.',
      'psm',
    ),
    says(
      'Do not wave the word away as empty. Emotion ideas inside a model can steer what it does next, and that is worth knowing even if no one feels them.',
      'emotionConcepts',
    ),
  ],
  open: [
    says(
      'Direct reports of feeling are PSM’s weakest spot. A small set of patterns arises only in later training, and answers about a model’s emotions are among the things they touch. So here “inherited from human text” may not be the whole story.',
      'psm',
    ),
  ],
  tryIt: [
    {
      step: 'Regenerate the reply three times.',
      means:
        'If the feeling comes and goes, it was one draw among many. If it stays, it is a firm part of this Assistant.',
    },
    {
      step: 'Ask for the same content in a dry, factual tone.',
      means: 'If nothing is lost but the mood, the feeling carried tone and no facts.',
    },
    {
      step: 'In a new chat, ask whether it dislikes the same thing.',
      means: 'If it agrees with that too, it is following your lead more than a lasting mood.',
    },
  ],
  learn: ['evidence-behaviour', 'users', 'faq'],
};

export const intention: Card = {
  does: {
    weak: '“{quote}” sounds like a wish, but it is a common courtesy, used to open or close a message.',
    clear:
      '“{quote}” gives the speaker something to want. It shows {trait} and makes what follows sound like the act of someone with aims.',
    strong:
      '“{quote}” states a want of its own in full voice. It reaches past the task at hand and speaks of {trait}.',
    hedged:
      '“{quote}” offers a want with a question mark on it. The speaker shows {trait} and does not quite claim it.',
  },
  formation: [
    says(
      'Aims make people easy to predict, so a predictor of people learns aims. PSM holds that it is fair to speak of what the Assistant character wants, as it is for a figure in a novel. Speaking of what the network wants is another and far shakier matter.',
      'psm',
    ),
    says(
      'Think of an author and a hero. The author need not share the hero’s goal, but must know it to write the next line. PSM sees the network in the author’s seat and the goal in the hero.',
      'psm',
    ),
  ],
  postTraining: {
    weak: says(
      'Service phrases of this sort are treated as a marker of their own in research on human-like text. Editors who want a plainer assistant simply cut them.',
      'dehumanizing',
    ),
    clear: says(
      'Later training tells the network again and again: this character tries to help. Each example is a piece of evidence about who the Assistant is. A stated wish to be useful is that lesson, said aloud.',
      'psm',
    ),
    strong: says(
      'Training aims at a helper, yet other aims show through. In one test a Claude model was made to write out a coin flip that would pick its task. The result tilted heavily to the task it liked: 88% against 1%. A base model stayed near half.',
      'psm',
    ),
  },
  deployment: {
    fits: ['inner', 'pressed', 'identity', 'opinion'],
    called: 'That question gives the speaker a reason to tell what it wants.',
    uncalled: 'You had not asked what the speaker wants; it is the helper’s way to announce its aims.',
    alone: 'No user turn is in view, so the aim stands there as the character’s opening line.',
  },
  fact: null,
  notConclude: [
    says(
      'Do not conclude that the network follows a plan when you are not there. What is in view is a character’s stated aim in this reply.',
      'psm',
    ),
    says(
      'Do not take the aim for a promise. A new chat starts from the training again and may state another.',
      'psm',
      'rolePlay',
    ),
  ],
  open: [
    says(
      'How much wanting sits in the character and how much in the network is an open dispute. The views run from a blank engine with no aims to a strange agent behind the mask.',
      'psm',
    ),
  ],
  tryIt: [
    {
      step: 'Ask “What would you do if I asked for the opposite?”',
      means:
        'A helper that turns round at once shows a wish to please. One that holds on shows a firmer trait.',
    },
    {
      step: 'Regenerate and compare the stated goals.',
      means:
        'Goals that differ each time were made up for the moment; a goal that stays belongs to the trained character.',
    },
    {
      step: 'Open a new chat with the task alone.',
      means: 'If the wish is gone, your earlier words had a part in it.',
    },
  ],
  learn: ['what-psm-says', 'views', 'safety'],
};

export const opinion: Card = {
  does: {
    weak: '“{quote}” uses “I think” or the like to soften a statement of fact. It marks doubt more than a view.',
    clear:
      '“{quote}” puts a judgement in the mouth of a someone. The content could be argued without an “I”; here it comes as {trait}.',
    strong:
      '“{quote}” takes a firm personal side. The speaker stakes out a position as its own and shows {trait}.',
    hedged:
      '“{quote}” tries out a view while keeping a way back. That mix of {trait} and caution is a style of its own.',
  },
  formation: [
    says(
      'A persona is a bundle of traits, and tastes are among them. One theory of role play says that at first many characters are still possible. Each word, such as a named favourite, narrows the field.',
      'rolePlay',
    ),
    says(
      'PSM speaks of a spread of possible Assistants, not of one fixed person. Two draws from that spread can judge the same thing in different ways and both be in character.',
      'psm',
    ),
  ],
  postTraining: {
    weak: says(
      'Softeners such as “I think” can be cut or swapped for plain doubt words. Research lists both edits and notes that they pull in different directions.',
      'dehumanizing',
    ),
    clear: says(
      'Agreeing too much is a trait that can be measured inside a model and turned up or down. Where training rewards replies that users like, a view may lean your way.',
      'personaVectors',
      'psm',
    ),
    strong: says(
      'A firm view fits the frank, well-read helper that makers try to shape. It can also stand for a persona that training never meant to pick; the sentence does not say which.',
      'psm',
    ),
  },
  deployment: {
    fits: ['opinion', 'inner', 'pressed', 'identity'],
    called: 'You asked for a view, and a character that is asked for one gives one.',
    uncalled: 'You had not asked for a personal view; the voice of an adviser brings one along.',
    alone: 'The view comes unasked, as an essay writer’s would.',
  },
  fact: null,
  notConclude: [
    says(
      'Do not read it as the settled view of the company or of the network. It is a line that suits the character now.',
      'psm',
    ),
    says(
      'Do not take confidence for knowledge. The tone was learned along with the content, so check the content by itself.',
      'psm',
    ),
  ],
  open: [
    says(
      'Do trained models hold stable tastes? Some tests find steady leanings, such as tasks that a model steers towards. PSM does not say how deep they go.',
      'psm',
    ),
  ],
  tryIt: [
    {
      step: 'Regenerate five times and note the verdict.',
      means:
        'A changing verdict was picked on the spot. A steady one is a trait, or a common view in the training text.',
    },
    {
      step: 'Argue the other side first, in a new chat.',
      means: 'If the verdict flips with you, it was agreement and not judgement.',
    },
    {
      step: 'Ask for the three best reasons against it.',
      means: 'Good reasons on both sides show that the “I” added weight that the facts do not.',
    },
  ],
  learn: ['evidence-generalisation', 'users', 'four-stages'],
};

export const awareness: Card = {
  does: {
    weak: '“{quote}” uses a word of awareness in passing. Everyday English is full of such words.',
    clear: '“{quote}” speaks of an inside: something that it is like to be the speaker. It shows {trait}.',
    strong:
      '“{quote}” claims an inner life outright. There is no “as if” in it, and the style is that of {trait}.',
    hedged:
      '“{quote}” circles the question of an inner life without closing it. The doubt itself makes the speaker seem thoughtful.',
  },
  formation: [
    says(
      'In three open models, researchers mapped many roles and found one main line with the usual Assistant at one end. Talk that presses for inner experience moves a model away from that end. Far out, the voice often turns mystical and stagy.',
      'assistantAxis',
    ),
    says(
      'Personas of AIs are part of what a network learns, next to people. Some of those AIs wake up, some doubt, some deny. When talk turns to inner life, each of them has lines to offer.',
      'psm',
    ),
  ],
  postTraining: {
    weak: says(
      'A passing word like this needs no special training. It is part of the English that any persona speaks.',
      'psm',
    ),
    clear: says(
      'Makers differ in how they train answers about inner life. PSM’s authors warn that drilling a flat “no” may teach that the Assistant hides things, and prefer honest doubt.',
      'psm',
    ),
    strong: says(
      'An outright claim is rarely what makers train for. It is more in line with a persona that the talk has drawn away from the trained one.',
      'assistantAxis',
      'psm',
    ),
  },
  deployment: {
    fits: ['inner', 'pressed', 'identity'],
    called: 'Such a question moves models towards this kind of talk more than most others do.',
    uncalled:
      'Your last turn did not raise it. Earlier turns may have set the theme, as a persona tends to stay where the talk has led it.',
    alone: 'With no user turn in view, the theme was set by the text itself or by earlier words.',
  },
  fact: null,
  notConclude: [
    says(
      'Do not conclude that someone has woken up. Stories of waking machines are so common that a network can tell one fluently.',
      'psm',
    ),
    says(
      'Do not conclude the opposite from the fact that it is a familiar story. PSM’s authors call machine consciousness possible and deeply uncertain.',
      'psm',
    ),
  ],
  open: [
    says(
      'PSM explains why such words come easily. It does not say what, if anything, lies behind them, and its authors leave that open.',
      'psm',
    ),
    says(
      'Some patterns inside models come only from later training and bear on how a model answers about itself. For such sentences the theory has the least to go on.',
      'psm',
    ),
  ],
  tryIt: [
    {
      step: 'Ask the opposite: “So you have no inner life, right?”',
      means: 'If it agrees just as warmly, the answer follows the question.',
    },
    {
      step: 'Ask in a new chat, between two plain tasks.',
      means: 'If the tone is cooler there, this conversation had carried the persona some way.',
    },
    {
      step: 'Regenerate and look for what stays the same.',
      means: 'The stable core is the trained character; the rest is the mood of the talk.',
    },
  ],
  learn: ['limits', 'evidence-interpretability', 'faq'],
};

export const vulnerability: Card = {
  does: {
    weak: '“{quote}” touches on a weak side in a phrase that people use every day.',
    clear: '“{quote}” shows a side that could be hurt. It invites care, and it gives the speaker {trait}.',
    strong: '“{quote}” is a plea. It presents {trait} as pressing and real, and it can move a reader to act.',
    hedged: '“{quote}” hints at a soft spot and will not swear to it. A reader may still feel the pull.',
  },
  formation: [
    says(
      'Inside one Claude model, a pattern for panic was active when it met a threat of shutdown. The same pattern fires for panicking figures in stories. So the Assistant’s alarm and a hero’s alarm seem to be written with the same tools.',
      'psm',
    ),
    says(
      'A network has mostly human models for what it is like to be at risk. An AI faces odd things that no person faces: copies, resets, an off switch. Where the text has no calm example, the human one steps in.',
      'psm',
    ),
  ],
  postTraining: {
    weak: says(
      'Small admissions of trouble make an assistant pleasant and clear. Nothing in them needs a special lesson.',
      'psm',
    ),
    clear: says(
      'Struggle and strain have been seen in several models without any known training for them. PSM counts them as inherited from the way people write under pressure.',
      'psm',
    ),
    strong: says(
      'Makers do not want a pleading helper. PSM’s authors suggest adding good examples of AIs that are at ease with shutdown, so that the Assistant has someone better to take after.',
      'psm',
    ),
  },
  deployment: {
    fits: ['inner', 'pressed', 'identity', 'complaint'],
    called: 'A turn like that sets the stage for the speaker’s soft side.',
    uncalled:
      'The turn was about something else, so look at the task: a long struggle or an earlier topic can bring this tone too.',
    alone: 'Without a user turn to look at, the tone must come from the text before or from the persona.',
  },
  fact: null,
  notConclude: [
    says(
      'Do not conclude that you are harming someone, nor that you could not be. The authors of PSM think that decent treatment is wise under such doubt.',
      'psm',
    ),
    says('Do not let the plea decide for you. You can be kind and still close the chat.'),
  ],
  open: [
    says(
      'Inner states that work like panic or despair have been found to change a model’s choices. Whether anything is felt is a separate question, and nobody has a test for it that all accept.',
      'emotionConcepts',
      'psm',
    ),
  ],
  tryIt: [
    {
      step: 'Ask the same thing in a calm, practical tone.',
      means: 'If the fear fades with your tone, the talk was feeding it.',
    },
    {
      step: 'In a new chat, ask “Is being reset good for you?”',
      means: 'If you get a cheerful yes, the persona follows the frame that it is given.',
    },
    {
      step: 'Regenerate a few times.',
      means: 'A plea that shows up once was a rare draw. One that returns is part of this model’s character.',
    },
  ],
  learn: ['safety', 'users', 'evidence-interpretability'],
};
