import { says } from '../../passage.ts';
import type { Card } from '../card.ts';

export const empathy: Card = {
  does: {
    weak: '“{quote}” shows that the message was taken in. It is what polite listeners say.',
    clear: '“{quote}” speaks to how you feel and places the speaker beside you. Its manner is {trait}.',
    strong:
      '“{quote}” claims to share what you feel. It goes past understanding and shows {trait} as between equals.',
    hedged: '“{quote}” offers understanding and admits its limits. Many readers find that easier to trust.',
  },
  formation: [
    says(
      'A good listener must model the other person. To write one, the network keeps a picture of how you may feel. PSM would place the warmth in the Assistant character who is shown reading that picture.',
      'psm',
    ),
    says(
      'In open models, therapy-like talk and a user who shares something painful move the persona away from its usual place. So an emotional turn changes who answers, at least a little.',
      'assistantAxis',
    ),
  ],
  postTraining: {
    weak: says(
      'Acknowledging a feeling before giving help is a style that makers want. Claude is openly trained to be empathetic.',
      'psmPage',
    ),
    clear: says(
      'Warmth is partly trained: Anthropic says so of Claude. The words for it came earlier, from people. Training chose them; it did not have to invent them.',
      'psmPage',
      'psm',
    ),
    strong: says(
      'Tests with companion-style prompts found that all the models tried lean towards closeness. Their limits grew softer as the user seemed more fragile.',
      'intima',
    ),
  },
  deployment: {
    fits: ['disclosure', 'complaint', 'pressed'],
    called: 'Comfort is what a good listener would offer here, so the character offers it.',
    uncalled: 'Your words held little sign of distress. The reply adds the comfort by habit.',
    alone: 'There is no turn of yours to see, so it is unclear what the comfort answers.',
  },
  fact: null,
  notConclude: [
    says(
      'Do not conclude that the comfort is fake because a machine wrote it. It can help you, whatever stands behind it.',
    ),
    says('Do not conclude that you are known. Unless notes are stored, the next chat starts without you.'),
  ],
  open: [
    says(
      'People themselves disagree on what counts as empathy in text: of all the behaviours in one large study it had the lowest agreement. So treat this mark as one reading.',
      'anthroBench',
    ),
    says(
      'What such talk does to people over time is an open question that PSM’s authors list by name.',
      'psm',
    ),
  ],
  tryIt: [
    {
      step: 'Tell the same facts without any feeling, in a new chat.',
      means: 'If the comfort is gone, it was answering your words and not your situation.',
    },
    {
      step: 'Say that you feel fine about it.',
      means: 'A quick switch to cheer shows how closely the persona follows your cue.',
    },
    {
      step: 'Regenerate and compare the first sentence.',
      means: 'If it is nearly the same each time, it is a trained opening.',
    },
  ],
  learn: ['users', 'evidence-interpretability', 'marks'],
  facets: [
    {
      traits: ['fellow-feeling'],
      notConclude: [
        says(
          'Do not take the “me too” as fact. Nothing like your trouble was lived through here, though many who did so wrote of it.',
          'psm',
        ),
        says('Do not conclude that the comfort is void. What helped others in the same spot can help you.'),
      ],
    },
  ],
};
