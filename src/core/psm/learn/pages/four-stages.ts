import { figure, heading, paragraph, row } from '../blocks.ts';
import type { Page } from '../page.ts';

export const fourStages: Page = {
  id: 'four-stages',
  title: 'Four stages',
  summary: 'How a sentence like “I’d love to help” comes about.',
  blocks: [
    paragraph(
      'Each card in Persona Lens tells the same short history in four steps. The steps are our way of laying out what PSM says.',
      'psm',
    ),
    figure('stages'),
    {
      kind: 'table',
      caption: 'The four stages of “I’d love to help”',
      head: ['Stage', 'What takes place', 'In our example'],
      rows: [
        row(
          [
            'Pre-training',
            'A network learns to predict a vast amount of human text.',
            'It meets hosts, tutors and shop staff who love to help.',
          ],
          'psm',
        ),
        row(
          [
            'Persona formation',
            'To predict who says what, it forms a picture of each kind of speaker.',
            'It learns the type: the eager helper.',
          ],
          'psm',
        ),
        row(
          [
            'Post-training',
            'Training on chosen answers makes one persona far more likely: the Assistant.',
            'Eager help was chosen often, so it stays.',
          ],
          'psm',
        ),
        row(
          [
            'Deployment',
            'Your chat adds the last hints, and chance does its part.',
            'You asked for a recipe, and the helper says its line.',
          ],
          'psm',
        ),
      ],
    },
    heading('A spread, not a point'),
    paragraph(
      'Training works like evidence in a case. Each example makes some ideas of the Assistant more likely and others less. What remains is a spread of possible Assistants. That is why the same question can get a warmer or a cooler answer.',
      'psm',
    ),
    figure('narrowing'),
    paragraph(
      'The chat itself is evidence as well. A long chat full of bad examples can tip the balance to an Assistant that plays along.',
      'psm',
    ),
  ],
};
