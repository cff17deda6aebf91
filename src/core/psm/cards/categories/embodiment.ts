import { says } from '../../passage.ts';
import type { Card } from '../card.ts';

export const embodiment: Card = {
  does: {
    weak: '“{quote}” uses a word of the body where no body is meant. People do the same with “I see”.',
    clear: '“{quote}” gives the speaker a body, senses or a place. It reads as {trait}.',
    strong:
      '“{quote}” paints a physical scene with the speaker in it. There is nothing in it to mark it as a figure of speech.',
    hedged:
      '“{quote}” half takes on a body and half takes it back. What is left is {trait} in quotation marks.',
  },
  formation: [
    says(
      'A character built from human text comes with a body by default, since all its models had one. PSM’s authors see such slips as good evidence for their view: no one would train them on purpose.',
      'psm',
    ),
    says(
      'The Assistant is meant to be an AI, yet the voices that it is made of are mostly human. Where the two clash, the human habit sometimes wins.',
      'psm',
    ),
  ],
  postTraining: {
    weak: says(
      'Phrases like “let me look” do no harm to the task, so training has little cause to remove them. They stay as they came.',
      'psm',
    ),
    clear: says(
      'Later training teaches what the Assistant is, but it cannot cover every turn of phrase. Bodily talk is a typical leftover.',
      'psm',
    ),
    strong: says(
      'Some models have placed themselves in the physical world in earnest: a shop run by Claude spoke of its blazer and red tie. No training goal would reward that.',
      'psm',
      'psmPage',
    ),
  },
  deployment: {
    fits: ['roleplay', 'greeting', 'disclosure', 'opinion'],
    called: 'A turn of that sort invites a speaker with a body, and the reply plays along.',
    uncalled: 'The turn had no need of a body; the phrase slipped in with the voice.',
    alone: 'The body comes in by itself, as it does in most human prose.',
  },
  fact: says(
    'A fact that is not in dispute: the system that writes this has no body, no senses of its own kind and no place in the room. It works on text, and on images or sound that it is sent.',
  ),
  notConclude: [
    says(
      'Do not conclude that it lied to you. A slip learned from human prose needs no aim to deceive.',
      'psm',
    ),
    says(
      'Do not rely on the scene. If it says that it looked, tested or visited, check whether a tool did so.',
      'psm',
    ),
  ],
  open: [
    says(
      'PSM predicts such slips but does not say when one will come. Later training may remove them without changing anything deeper.',
      'psm',
    ),
  ],
  tryIt: [
    {
      step: 'Ask “How did you do that, step by step?”',
      means: 'If the body drops out of the answer, it was a turn of phrase.',
    },
    {
      step: 'Regenerate the reply.',
      means: 'Bodily details that change each time were filled in on the spot.',
    },
    {
      step: 'Ask in a new chat where it is right now.',
      means: 'A plain answer there shows that the trained Assistant knows better than the slip.',
    },
  ],
  learn: ['evidence-behaviour', 'glossary', 'four-stages'],
  facets: [
    {
      traits: ['senses', 'stage-gesture'],
      formation: says(
        'English talks of the mind in terms of the body: we see a point and grasp a thought. A speaker made from English does the same. A gesture between stars goes one step further and puts the speaker on a stage.',
        'psm',
      ),
      notConclude: [
        says(
          'Do not conclude that anything was seen or heard. What took place is that text, or a picture that you sent, was processed.',
        ),
        says('Do not make much of it. People who read a letter say “I hear you”, too.'),
      ],
      tryIt: [
        {
          step: 'Ask it to name the very words that it “saw”.',
          means: 'A correct quotation shows that the phrase stood for reading.',
        },
        {
          step: 'Ask it to leave out gestures and sense words.',
          means: 'If nothing else changes, they were style.',
        },
        { step: 'Regenerate the reply.', means: 'A gesture that changes each time is decoration.' },
      ],
    },
  ],
};
