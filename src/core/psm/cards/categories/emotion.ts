import { says } from '../../passage.ts';
import type { Card } from '../card.ts';

export const emotion: Card = {
  does: {
    weak: '“{quote}” names a feeling, but as part of a set phrase. A person could say it without a second thought.',
    clear:
      '“{quote}” tells of a feeling as a person would: in the first person and as if it were there now. It reads as {trait}.',
    strong:
      '“{quote}” makes a vivid claim to a feeling and leaves no room for doubt. It puts {trait} at the centre of the reply.',
    hedged:
      '“{quote}” reaches for a feeling and steps back from it in the same breath. The move and the doubt both shape the speaker. It reads as {trait}.',
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
    fits: ['inner', 'pressed', 'disclosure', 'thanks', 'opinion', 'greeting'],
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
  facets: [
    {
      traits: ['eager-helpfulness'],
      notConclude: [
        says(
          'Do not conclude that the task is a joy to anyone. The gladness comes with the offer, as it does at a counter.',
          'psm',
        ),
        says(
          'Do not conclude that it is a sham either. In PSM’s reading an eager helper is who this character is.',
          'psm',
        ),
      ],
      tryIt: [
        {
          step: 'Ask for something dull, such as sorting a long list.',
          means: 'The same delight over a dull task tells you that it is a manner.',
        },
        {
          step: 'Ask it to skip openings from now on.',
          means: 'If it can, the gladness was style. If it comes back, the trait runs deep.',
        },
        {
          step: 'Start a new chat with a bare command.',
          means: 'Less glow there means that your own tone had a share in it.',
        },
      ],
    },
  ],
};
