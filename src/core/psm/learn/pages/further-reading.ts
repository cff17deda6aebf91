import type { Passage } from '../../explanation.ts';
import { says } from '../../passage.ts';
import { type SourceKey, sources } from '../../sources.ts';
import { heading } from '../blocks.ts';
import type { Page } from '../page.ts';

const work = (key: SourceKey, about: string): Passage =>
  says(`${sources[key].authors}: ${sources[key].title}. ${about}`, key);

export const furtherReading: Page = {
  id: 'further-reading',
  title: 'Further reading',
  summary: 'The works behind the cards, and what each is good for.',
  blocks: [
    heading('PSM and its roots'),
    {
      kind: 'list',
      items: [
        work('psmPage', 'The short version by its makers. Start here.'),
        work('psm', 'The long version, with evidence, rival views and open questions.'),
        work('rolePlay', 'Why it helps to see a chatbot as one who plays a role.'),
        work('simulators', 'An early essay on models as simulators of many characters.'),
        work('simulatorsReview', 'A friendly retelling of that essay for general readers.'),
        work('theVoid', 'A long essay on the Assistant as a character.'),
      ],
    },
    heading('Inside the network'),
    {
      kind: 'list',
      items: [
        work('assistantAxis', 'A map of roles, and how chats drift on it.'),
        work('personaVectors', 'Traits as directions that can be watched and turned.'),
        work('emotionConcepts', 'Patterns for emotions, and what they do.'),
        work('emergentMisalignment', 'How one bad habit can change a whole model.'),
        work('inoculation', 'How asking openly keeps a bad habit from spreading.'),
      ],
    },
    heading('Human-like text'),
    {
      kind: 'list',
      items: [
        work('expressions', 'Nineteen ways in which text can seem human.'),
        work('anthroBench', 'Fourteen behaviours, counted over many turns in four models.'),
        work('mirages', 'What makes a dialogue system seem like a person, and why to take care.'),
        work('dehumanizing', 'Ways to make text less human-like. Our plain readings follow it.'),
        work('humT', 'A measure of human-like tone, and how much of it people want.'),
        work('anthroScore', 'A measure of how human a text makes a thing appear.'),
        work('intima', 'How models answer people who seek a companion.'),
        work('darkBench', 'A test for tricks on users, a human act among them.'),
      ],
    },
  ],
};
