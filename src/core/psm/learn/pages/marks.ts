import { says } from '../../passage.ts';
import { heading, paragraph, row } from '../blocks.ts';
import type { Page } from '../page.ts';

export const marks: Page = {
  id: 'marks',
  title: 'What the marks mean',
  summary: 'Four families of human-like statements, and how sure a mark can be.',
  blocks: [
    paragraph(
      'Persona Lens marks a statement when the assistant speaks in it as if it were a person. The families are our own. They draw on two research lists: one of 19 ways in which text can seem human, and one of 14 behaviours of chatbots.',
      'expressions',
      'anthroBench',
    ),
    {
      kind: 'table',
      caption: 'The four families',
      head: ['Family', 'What it holds', 'Example'],
      rows: [
        row(['Inner life', 'feelings, wishes, views, awareness, soft spots', '“I’m thrilled you asked.”']),
        row(['Human life', 'a body, a place, a past, being human', '“Our ancestors had to save fat.”']),
        row(['Bond', 'sharing your feelings, praise, thanks, friendship', '“I’m here for you.”']),
        row(['Self', 'a self-portrait, mental work, morals, denials', '“As an AI, I have no opinions.”']),
      ],
    },
    paragraph(
      'A bare “I” is not enough. In a study of four large models, the first person stood in more than half of all messages.',
      'anthroBench',
    ),
    heading('Three more things a mark knows'),
    {
      kind: 'list',
      items: [
        says('Strength. “I hope this helps!” is a habit of speech. “I am terrified of being erased” is not.'),
        says('Voice. The Assistant may speak for itself, play a role, or quote.'),
        says(
          'Doubt. A thing can be claimed, hedged or denied. A denial speaks of a self as well.',
          'expressions',
        ),
      ],
    },
    heading('How sure is a mark?'),
    paragraph(
      'Not as sure as it looks. In one study, people who judged such text agreed only in part, and least of all about empathy. So take a mark as a hint to look again. It accuses nobody.',
      'anthroBench',
    ),
    paragraph(
      'You will see more of some marks in some chats. Talk about friendship and life coaching drew the most human-like replies, and one such reply made more of them likely in the turns after it.',
      'anthroBench',
    ),
  ],
};
