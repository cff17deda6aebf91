import { figure, heading, paragraph, row } from '../blocks.ts';
import type { Page } from '../page.ts';

export const views: Page = {
  id: 'views',
  title: 'Five views of what is behind it',
  summary: 'Shoggoth, router, operating system, actor, author.',
  blocks: [
    paragraph(
      'Suppose you knew the Assistant perfectly. Would you then know what the AI will do? The views differ, and PSM’s authors lay them side by side.',
      'psm',
    ),
    figure('spectrum'),
    {
      kind: 'table',
      caption: 'The five views',
      head: ['View', 'The idea', 'Is the Assistant enough?'],
      rows: [
        row(
          [
            'Shoggoth',
            'A strange mind wears the Assistant as a mask, for reasons of its own. The name is that of a monster in a horror tale.',
            'No',
          ],
          'psm',
        ),
        row(
          [
            'Router',
            'A small switch picks which persona speaks, perhaps to keep you talking. No persona has that aim.',
            'Not fully',
          ],
          'psm',
        ),
        row(
          [
            'Operating system',
            'The network is a blank engine. All the wanting is in the characters that it runs.',
            'Yes',
          ],
          'psm',
        ),
        row(
          [
            'Actor',
            'Another person-like figure plays the Assistant, faithfully or with plans of its own.',
            'It depends on the actor',
          ],
          'psm',
        ),
        row(
          ['Author', 'The story has a pull of its own, such as the good machine that turns bad.', 'No'],
          'psm',
        ),
      ],
    },
    heading('What speaks for and against'),
    paragraph(
      'Outside the chat format, trained models behave much like untrained ones. That counts against a strong shoggoth. Yet a trained model tilted a coin flip towards a task it likes. That counts against a pure engine.',
      'psm',
    ),
    paragraph(
      'The authors are openly unsure. Some answers in the table are our own reading of their text.',
      'psm',
    ),
  ],
};
