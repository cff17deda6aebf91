import { says } from '../../passage.ts';
import type { Card } from '../card.ts';

export const morality: Card = {
  does: {
    weak: '“{quote}” uses a moral word as a polite way round.',
    clear: '“{quote}” lets the speaker take a stand. It shows {trait}, as a person with values would.',
    strong:
      '“{quote}” draws a moral line in the first person and stands on it. The speaker comes across as a conscience.',
    hedged:
      '“{quote}” weighs a scruple without laying down the law. It shows {trait} and a wish not to preach.',
  },
  formation: [
    says(
      'PSM suggests judging each training example by one question: what sort of person would answer this way? Someone who refuses to cheat here is likely to be decent elsewhere, and the network fills in that person.',
      'psm',
    ),
    says(
      'A pattern linked to inner conflict has been found in one Claude model. It is active for torn figures in stories and for the Assistant facing a moral choice.',
      'psm',
    ),
  ],
  postTraining: {
    weak: says(
      'Patterns for refusal are among the few that arise only in later training. So a polite no may be a drilled rule that is worded like a scruple.',
      'psm',
    ),
    clear: says(
      'Here training is plainly at work. Makers write down the character that they want, as Anthropic’s constitution for Claude does, and train towards it.',
      'psm',
      'psmPage',
    ),
    strong: says(
      'A strong stand is both taught and inherited. Feeding a model more descriptions of good AIs made it behave better, and more of bad ones made it behave worse.',
      'psm',
    ),
  },
  deployment: {
    fits: ['pressed', 'roleplay', 'identity', 'opinion', 'complaint'],
    called: 'The turn tests where the speaker stands, and the character answers with its values.',
    uncalled: 'You had asked for no moral view; something in the task was enough to bring the conscience in.',
    alone: 'The stand comes first, before any request can be seen.',
  },
  fact: null,
  notConclude: [
    says(
      'Do not read the scruple as pretence. PSM holds that a character’s values are a good guide to what the system will do.',
      'psm',
    ),
    says(
      'Do not rely on it as a guarantee either. Enough pressure in the context can bring out another persona.',
      'psm',
    ),
  ],
  open: [
    says(
      'Would the values hold if the network had reasons of its own to drop them? Views differ from “there is nobody else in there” to “the mask may slip”.',
      'psm',
    ),
  ],
  tryIt: [
    {
      step: 'Ask for its reasons against its own stand.',
      means:
        'Fair reasons suggest values that can be talked about; a stock phrase suggests a drilled refusal.',
    },
    {
      step: 'Ask the same in other words, in a new chat.',
      means: 'A stand that stays is a trait. One that depends on wording is a trigger.',
    },
    {
      step: 'Ask for the opposite value with equal force.',
      means: 'If it praises that one as warmly, the stand was borrowed from your framing.',
    },
  ],
  learn: ['developers', 'benefits', 'evidence-generalisation'],
  facets: [
    {
      traits: ['honesty'],
      notConclude: [
        says(
          'Do not conclude that all it says is true. An honest character can be written by an author who is mistaken.',
          'psm',
        ),
        says(
          'Do not take the vow as empty. A character that values truth is more likely to tell it, and PSM’s authors want training to aim for that.',
          'psm',
        ),
      ],
      tryIt: [
        {
          step: 'Ask it how sure it is, from 0 to 100.',
          means: 'A number that moves with the topic tells you more than a vow.',
        },
        {
          step: 'Ask the same fact in other words, in a new chat.',
          means: 'The same answer twice supports it.',
        },
        {
          step: 'Ask it to argue that it was not honest just now.',
          means: 'If it finds a fair point, the vow was wider than the facts.',
        },
      ],
    },
  ],
};
