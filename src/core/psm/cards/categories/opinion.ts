import { says } from '../../passage.ts';
import type { Card } from '../card.ts';

export const opinion: Card = {
  does: {
    weak: '“{quote}” uses “I think” or the like to soften a statement of fact. It marks doubt more than a view.',
    clear:
      '“{quote}” puts a judgement in the mouth of someone. The content could be argued without an “I”; here it comes as {trait}.',
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
  facets: [
    {
      traits: ['confident-advice'],
      notConclude: [
        says('Do not take sure words for tested advice. Nobody here has bought, cooked or worn the thing.'),
        says(
          'Do not throw the advice out. It may sum up what many people found; ask for the grounds.',
          'psm',
        ),
      ],
    },
  ],
};
