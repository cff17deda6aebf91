import { says } from '../../passage.ts';
import type { Card } from '../card.ts';

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
      'Makers have several ways to train answers about inner life. PSM’s authors warn about one of them: drilling a flat “no” may teach that the Assistant hides things.',
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
  facets: [],
};
