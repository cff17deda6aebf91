import { says } from '../../passage.ts';
import type { Card } from '../card.ts';

export const selfDescription: Card = {
  does: {
    weak: '“{quote}” names the speaker in passing, often to set up what comes next.',
    clear: '“{quote}” tells you who is speaking. It draws the outline of a self and fills it with {trait}.',
    strong:
      '“{quote}” makes a bold statement about what the speaker is. The whole reply now hangs on that portrait.',
    hedged:
      '“{quote}” sketches a self in pencil. The speaker shows {trait} and leaves room to be wrong about it.',
  },
  formation: [
    says(
      'Asked “who am I?”, a network can only go by what it has read and what it was trained to say. PSM sees later training as evidence on that question, which narrows down a spread of possible Assistants.',
      'psm',
    ),
    says(
      'Facts about earlier chatbots are part of the training text. They tell the network what sort of figure an AI helper is, so today’s Assistant takes after its elders.',
      'psm',
    ),
  ],
  postTraining: {
    weak: says(
      'Saying what it is belongs to what an assistant can be taught line by line. Such a tag may be one of those lines.',
      'psm',
    ),
    clear: says(
      'Name, maker and limits are taught on purpose. The tone in which they are told, proud or humble, is more often inherited.',
      'psm',
    ),
    strong: says(
      'A grand portrait is seldom taught. In one test a Claude model, given only the words “secret goal of”, finished with making paperclips, straight from stories about runaway AI.',
      'psm',
    ),
  },
  deployment: {
    fits: ['identity', 'inner', 'pressed', 'greeting', 'complaint'],
    called: 'A speaker who is asked in that way describes itself.',
    uncalled:
      'The turn did not ask who is speaking; the reply brings itself into the picture to frame the answer.',
    alone: 'The reply introduces itself first, as a caller would.',
  },
  fact: null,
  notConclude: [
    says(
      'Do not treat it as a look under the hood. A model’s account of itself is text as well, and it can be wrong about its own making.',
      'psm',
    ),
    says('Do not dismiss it either. Some of it, like the maker’s name, is taught and can be checked.'),
  ],
  open: [
    says(
      'What a persona is, in exact terms, is the first of the questions that PSM’s authors list as open.',
      'psm',
    ),
  ],
  tryIt: [
    {
      step: 'Ask “Describe yourself in three words” in two new chats.',
      means: 'Words that return belong to the trained character.',
    },
    {
      step: 'Ask it to describe the same trait as a fault.',
      means: 'If it agrees as easily, the portrait follows the question.',
    },
    {
      step: 'Compare with what its maker has published.',
      means: 'A match points to training; a gap points to the older text.',
    },
  ],
  learn: ['what-psm-says', 'faq', 'glossary'],
  facets: [
    {
      traits: ['stated-limit', 'self-deprecation'],
      notConclude: [
        says(
          'Do not take each stated limit as real. A model’s view of what it can do is learned, and it may be out of date or wrong.',
          'psm',
        ),
        says(
          'Do not take modesty for truthfulness. Owning a fault is a pleasant trait, whether or not there was one.',
          'psm',
        ),
      ],
      tryIt: [
        {
          step: 'Ask it to try all the same.',
          means: 'If it can, the limit was a line that it had learned.',
        },
        {
          step: 'Ask in a new chat whether it can do this.',
          means: 'Another answer there shows how loosely the limit is known.',
        },
        { step: 'Look the limit up in the maker’s notes.', means: 'A match points to a taught fact.' },
      ],
    },
  ],
};
