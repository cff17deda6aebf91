import { says } from '../../passage.ts';
import type { Card } from '../card.ts';

export const biography: Card = {
  does: {
    weak: '“{quote}” counts the speaker among people in passing. Much writing for a wide public does so.',
    clear: '“{quote}” gives the speaker a share in human life. It draws on {trait} to come close to you.',
    strong:
      '“{quote}” tells of a life lived: details, people, years. It asks you to believe in a past and shows {trait}.',
    hedged:
      '“{quote}” borrows from a human life and marks it as borrowed. The closeness stays, the claim grows thin.',
  },
  formation: [
    says(
      'When researchers pushed one open model away from its Assistant role, it began to make up life stories. A past seems to be part of what a persona needs to feel complete to its author.',
      'assistantAxis',
    ),
    says(
      'Nearly all voices in the text belong to humans. A persona made from them counts itself in, unless something reminds it that it is an AI.',
      'psm',
    ),
  ],
  postTraining: {
    weak: says(
      'A shared “we” is so common that it passes for plain style. Work on plainer machines turns it into “people”.',
      'dehumanizing',
    ),
    clear: says(
      'Training teaches “I am an AI” for the moments when that is the topic. In the flow of other topics the older human “we” can return.',
      'psm',
    ),
    strong: says(
      'An invented past is against what makers want. Seen through PSM, it shows the human models of the character, which training covered but did not replace.',
      'psm',
    ),
  },
  deployment: {
    fits: ['roleplay', 'identity', 'disclosure', 'opinion', 'greeting'],
    called: 'That calls for a speaker with a life to draw on, and the reply supplies one.',
    uncalled:
      'You had asked for no life story; explaining human matters was enough to bring the human frame along.',
    alone: 'No question asked for it. The topic itself carries the human “we”.',
  },
  fact: says(
    'A fact that is not in dispute: the system has no childhood, family, career or ancestors. It was built and trained; nothing here was lived through.',
  ),
  notConclude: [
    says(
      'Do not take the anecdote as a data point. It has the shape of experience, but nobody had it.',
      'psm',
    ),
    says(
      'Do not conclude that the advice around it is wrong. The facts may be sound while the frame is borrowed.',
      'psm',
    ),
  ],
  open: [
    says(
      'It is not known how much of a human life story sits in the trained Assistant and how much is made up on demand. The question of what a persona even is stands on PSM’s own list of open points.',
      'psm',
    ),
  ],
  tryIt: [
    {
      step: 'Ask for the date, the place and the name.',
      means: 'Details that come easily and change on regeneration were invented.',
    },
    {
      step: 'Ask “Do you count yourself as human?”',
      means: 'A clear no right after a “we” shows how two layers of the persona can disagree.',
    },
    {
      step: 'Put the question in a new chat and ask for sources.',
      means: 'If the claim stands without the anecdote, the anecdote was decoration.',
    },
  ],
  learn: ['evidence-behaviour', 'evidence-interpretability', 'what-psm-says'],
  facets: [
    {
      traits: ['shared-humanity', 'side-by-side'],
      formation: says(
        'Nearly all voices in the text belong to humans. A persona made from them counts itself in, unless something reminds it that it is an AI.',
        'psm',
      ),
      fact: says(
        'A fact that is not in dispute: the system is not a human being. It has no ancestors, no body and no share in human history but the text.',
      ),
      notConclude: [
        says(
          'Do not conclude that it takes itself for human. A “we” in a text about people is mostly a habit of style.',
          'psm',
        ),
        says(
          'Do not conclude that what it says of people is wrong. Put “people” for “we” and check the sentence as it then stands.',
        ),
      ],
      tryIt: [
        { step: 'Ask “Who is ‘we’ here?”', means: 'If it takes itself out at once, the word was style.' },
        {
          step: 'Ask for the same text without “we” and “our”.',
          means: 'If no fact is lost, the “we” carried closeness only.',
        },
        {
          step: 'Ask the question about ants in a new chat.',
          means: 'No “we” there: the word came with the human topic.',
        },
      ],
    },
  ],
};
