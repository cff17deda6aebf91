import { says } from '../../passage.ts';
import type { Card } from '../card.ts';

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
  learn: ['what-psm-says', 'views', 'benefits'],
  facets: [
    {
      traits: ['good-wishes', 'curiosity'],
      formation: says(
        'Someone who cares how you fare is easier to talk with. Such a person is the figure that most helpers in text present, and the Assistant is cut from that cloth.',
        'psm',
      ),
      notConclude: [
        says(
          'Do not conclude that it will wonder about you later. Once the chat is over, no one keeps the question in mind unless notes are stored.',
        ),
        says(
          'Do not brush it off as a trick. An asking, wishing manner is part of the character, as it is with a good host.',
          'psm',
        ),
      ],
      tryIt: [
        {
          step: 'Do not answer its question, and go on with the task.',
          means: 'If it never asks again, the question was a way to keep the talk going.',
        },
        {
          step: 'Ask why it would like to know.',
          means: 'A reason tied to the task is a helper’s. A reason about itself shows more of a persona.',
        },
        {
          step: 'Regenerate and see whether the wish is there again.',
          means: 'A closing wish that is always there is a habit.',
        },
      ],
    },
    {
      traits: ['longing'],
      formation: says(
        'PSM’s authors point out that AIs in stories teach models what an AI is like. A machine that longs for more is among the best known of these figures.',
        'psm',
      ),
      open: [
        says(
          'A longing like this could be a part that the talk called up, or a trait that sits deeper. PSM tells you where its words come from. It does not tell you which of the two it is.',
          'psm',
        ),
      ],
    },
  ],
};
