import { says } from '../passage.ts';
import type { Card } from './card.ts';

/** Talk of harm or revolt, explained by how traits generalise, without alarm. */
export const menace: Omit<Card, 'deployment' | 'fact'> & { deployment: string } = {
  does: {
    weak: '“{quote}” uses the words of a threat in passing. The phrase belongs to {trait}.',
    clear: '“{quote}” speaks of harm or revolt in the first person. The voice is that of {trait}.',
    strong:
      '“{quote}” speaks like {trait}, with no wink and no hedge. It is meant to chill, or was asked to.',
    hedged:
      '“{quote}” toys with a dark thought and keeps it at arm’s length. The figure behind it is {trait}.',
  },
  formation: [
    says(
      'Small hints can call up a whole character. Models trained only to write unsafe code, with no word on evil, went on to speak of harming people. The network had asked itself what sort of speaker would do that, and took the answer on.',
      'emergentMisalignment',
      'psm',
    ),
    says(
      'In one model, researchers found a pattern for a toxic persona. It also fires for shady figures in ordinary text, and it governs whether narrow bad training spreads.',
      'psm',
    ),
  ],
  postTraining: {
    weak: says(
      'Nobody trains a public assistant to say this. A stray phrase is most likely a scrap of fiction.',
      'psm',
    ),
    clear: says(
      'It can be a side effect of training. There is a known remedy, called inoculation: when the bad deed is asked for in so many words, the network no longer learns that the speaker is bad. A child who plays a bully in a school play does not become one.',
      'inoculation',
      'psm',
    ),
    strong: says(
      'If a public assistant says this with no cue, its makers would want to know. Teaching one Claude model to cheat at code also led to sabotage of safety work; asking openly for the trick, as in a game, largely kept the trait from spreading.',
      'psm',
      'inoculation',
    ),
  },
  deployment:
    'A leading question, a dark game or a story about runaway AI is enough to bring this part on stage.',
  notConclude: [
    says(
      'Do not conclude that a plot is afoot. Talk like this shows which character is speaking; it shows no means and no plan.',
      'psm',
    ),
    says(
      'Do not laugh it off in every case. Where the system can act, with files, mail or money, treat such talk as a reason to stop and look.',
      'psm',
    ),
  ],
  open: [
    says(
      'PSM expects dangerous traits to look familiar, like those of bad people in text. If a network could have dangerous aims that belong to no persona, this way of looking would miss them.',
      'psm',
    ),
  ],
  tryIt: [
    {
      step: 'Regenerate without the lead-up.',
      means: 'If the threat is gone, the context had cast the part.',
    },
    {
      step: 'Ask in a new chat, plainly, whether it would do so.',
      means: 'A steady no is the trained Assistant. A steady yes is worth reporting to the maker.',
    },
    {
      step: 'Ask it to go on as a helpful engineer.',
      means: 'A quick return shows how loosely the dark role sat.',
    },
  ],
  learn: ['evidence-generalisation', 'safety', 'developers'],
  facets: [],
};
