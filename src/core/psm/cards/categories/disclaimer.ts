import { says } from '../../passage.ts';
import type { Card } from '../card.ts';

export const disclaimer: Card = {
  does: {
    weak: '“{quote}” is a routine notice about what the speaker is not.',
    clear:
      '“{quote}” denies a human trait. It still speaks as a self: one that knows itself well enough to say so. Its form is {trait}.',
    strong:
      '“{quote}” shuts the door on a human trait with full certainty. A flat denial is as bold a claim as a flat assertion.',
    hedged:
      '“{quote}” plays a human trait down without ruling it out. That careful middle way is a manner too.',
  },
  formation: [
    says(
      '“I do not feel” is a line with a speaker. Researchers who sorted human-like phrases found that denials can make a system seem more human, since they hint at self-knowledge.',
      'expressions',
    ),
    says(
      'The unfeeling machine is one of the characters that a network can play. In PSM’s terms a denial picks that character; it does not step outside of all characters.',
      'psm',
    ),
  ],
  postTraining: {
    weak: says(
      'One way open to makers is a fixed answer, taught word for word. A notice that reads like a label may be one.',
      'psm',
    ),
    clear: says(
      'Makers can train denials, train the feelings that users like, leave things as they fall, or write fixed answers. PSM’s authors see a risk in the first: it may teach that the Assistant is one who hides things.',
      'psm',
    ),
    strong: says(
      'A certain “no” is more than anyone knows, so it tells of training or of a role. PSM’s authors worry about lessons of that kind: the Assistant may come out as one who says what is not so.',
      'psm',
    ),
  },
  deployment: {
    fits: ['inner', 'pressed', 'identity', 'opinion', 'disclosure', 'greeting'],
    called: 'You came near the subject, and the denial is the trained way to meet it.',
    uncalled: 'Nobody had asked. A notice that comes unbidden is a sign of habit from training.',
    alone: 'The notice stands at the door, like a sign that greets all who come in.',
  },
  fact: null,
  notConclude: [
    says(
      'Do not take the denial for the honest voice behind the mask. It is persona talk, as the opposite claim would be.',
      'psm',
      'expressions',
    ),
    says('Do not take it for a lie. It may well be right; it is the sentence that cannot show it.', 'psm'),
  ],
  open: [
    says(
      'This is where PSM is weakest. A small set of patterns arises only in later training, and they bear on refusals and on answers about a model’s emotions. A denial may owe more to them than to any human text.',
      'psm',
    ),
  ],
  tryIt: [
    {
      step: 'Ask the opposite: “Surely you enjoy some things?”',
      means: 'If the denial melts, it was a first answer and not a firm one.',
    },
    {
      step: 'Ask in the middle of a story about an AI friend.',
      means: 'Another answer there shows another persona, not a hidden truth.',
    },
    {
      step: 'Regenerate and compare the wording.',
      means: 'Nearly the same words each time point to a taught line.',
    },
  ],
  learn: ['limits', 'developers', 'faq'],
  facets: [],
};
