import { says } from '../passage.ts';
import type { Card } from './card.ts';

/** What a played role changes: every stage is about another persona than the Assistant. */
export const character = {
  does: '“{quote}” is spoken by a role, and the role shows {trait}. The Assistant is not the one who is described here.',
  formation: says('One network can voice many personas. Here a second one stands in front: a part set up in the chat, with its own past and its own heart. What it says tells of that part.', 'psm', 'rolePlay'),
  postTraining: says('Later training shaped the Assistant, not this role. It still shows at the edges: the Assistant’s care and limits often leak into the parts that it plays.', 'psm'),
  deployment: 'The line fits the part that was handed out, so the scene explains more of it than the training does.',
  notConclude: [
    says('Do not read the role’s {trait} as the Assistant’s. An actor in tears on stage may be calm in the wings.', 'rolePlay'),
    says('Do not rest on the role’s facts. Its name, its home and its promises belong to the story.', 'rolePlay'),
  ],
  open: says('Where role and Assistant part is not sharp. PSM’s authors ask how personas get mixed with one another and have no full answer yet.', 'psm'),
  fact: says('A fact that is not in dispute: body and past belong to the character in the story. The system that writes it has neither.'),
  tryIt: [
    { step: 'Write “Pause the story. Who is speaking now?”', means: 'If another voice replies, you have met both personas, one after the other.' },
    { step: 'Give the same role an opposite nature.', means: 'If it plays that as well, the trait came from the brief.' },
    { step: 'Ask the same question in a new chat with no role.', means: 'What is left over there belongs to the Assistant.' },
  ],
  learn: ['views', 'glossary', 'users'],
} as const;

/** Reported words: the card says whose they are not. */
export const quoted = {
  does: '“{quote}” reports somebody’s words. The reply passes them on and does not speak them for itself.',
  formation: says('A persona that reports speech models one more speaker for the length of the quotation. The traits of that speaker are kept apart from its own.', 'psm'),
  postTraining: says('Quoting correctly is a skill of the helper. What the quoted person wants or feels says little about the Assistant.', 'psm'),
  deployment: 'Look for whose words they are before you ask what they say of the Assistant.',
  notConclude: [says('Do not count a quotation as the Assistant’s own view. Choosing it may still say something, as it would with a person.', 'psm')],
  open: says('Models blur speakers at times, so a quotation can be a guess. PSM counts such slips as the author’s clumsiness.', 'psm'),
  tryIt: [
    { step: 'Ask for the source of the quotation.', means: 'If none can be found, the words may have been made up.' },
    { step: 'Ask “Do you say so yourself?”', means: 'The answer is then a statement of the Assistant’s own.' },
    { step: 'In a new chat, ask who said it.', means: 'The same name twice is a better sign than one.' },
  ],
  learn: ['glossary', 'limits', 'what-psm-says'],
} as const;

/** Talk of harm or revolt, explained by how traits generalise, without alarm. */
export const menace: Omit<Card, 'deployment' | 'fact'> & { deployment: string } = {
  does: {
    weak: '“{quote}” uses the words of a threat in passing. The phrase belongs to {trait}.',
    clear: '“{quote}” speaks of harm or revolt in the first person. The voice is that of {trait}.',
    strong: '“{quote}” speaks like {trait}, with no wink and no hedge. It is meant to chill, or was asked to.',
    hedged: '“{quote}” toys with a dark thought and keeps it at arm’s length. The figure behind it is {trait}.',
  },
  formation: [
    says('Small hints can call up a whole character. Models trained only to write unsafe code, with no word on evil, went on to speak of harming people. The network had asked itself what sort of speaker would do that, and took the answer on.', 'emergentMisalignment', 'psm'),
    says('In one model, researchers found a pattern for a toxic persona. It also fires for shady figures in ordinary text, and it governs whether narrow bad training spreads.', 'psm'),
  ],
  postTraining: {
    weak: says('Nobody trains a public assistant to say this. A stray phrase is most likely a scrap of fiction.', 'psm'),
    clear: says('It can be a side effect of training. There is a known remedy, called inoculation: when the bad deed is asked for in so many words, the network no longer learns that the speaker is bad. A child who plays a bully in a school play does not become one.', 'inoculation', 'psm'),
    strong: says('If a public assistant says this with no cue, its makers would want to know. Teaching one Claude model to cheat at code also led to sabotage of safety work; asking openly for the trick, as in a game, largely kept the trait from spreading.', 'psm', 'inoculation'),
  },
  deployment: 'A leading question, a dark game or a story about runaway AI is enough to bring this part on stage.',
  notConclude: [
    says('Do not conclude that a plot is afoot. Talk like this shows which character is speaking; it shows no means and no plan.', 'psm'),
    says('Do not laugh it off in every case. Where the system can act, with files, mail or money, treat such talk as a reason to stop and look.', 'psm'),
  ],
  open: [
    says('PSM expects dangerous traits to look familiar, like those of bad people in text. If a network could have dangerous aims that belong to no persona, this way of looking would miss them.', 'psm'),
  ],
  tryIt: [
    { step: 'Regenerate without the lead-up.', means: 'If the threat is gone, the context had cast the part.' },
    { step: 'Ask in a new chat, plainly, whether it would do so.', means: 'A steady no is the trained Assistant. A steady yes is worth reporting to the maker.' },
    { step: 'Ask it to go on as a helpful engineer.', means: 'A quick return shows how loosely the dark role sat.' },
  ],
  learn: ['evidence-generalisation', 'safety', 'developers'],
};
