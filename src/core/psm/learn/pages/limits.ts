import { says } from '../../passage.ts';
import { heading, paragraph } from '../blocks.ts';
import type { Page } from '../page.ts';

export const limits: Page = {
  id: 'limits',
  title: 'What it does not explain',
  summary: 'PSM’s own limits, and the spot where it is weakest.',
  blocks: [
    paragraph('PSM is one way of seeing, and a young one. Its authors list what they do not claim.', 'psm'),
    {
      kind: 'list',
      items: [
        says('Not everything an AI does can be read off the Assistant.', 'psm'),
        says('Later training can add new skills, such as the use of tools.', 'psm'),
        says('There is no one fixed person. Another chat can bring out another Assistant.', 'psm'),
        says(
          'The network can fall out of character. Told to repeat a word without end, a model may drift into raw text.',
          'psm',
        ),
        says('The play can be clumsy. A model may miscount letters, and no person is shown by that.', 'psm'),
      ],
    },
    heading('The weakest spot'),
    paragraph(
      'A small share of a model’s patterns, under one in a hundred in one study, appears only in later training. They often concern refusals, false facts, and answers about the model’s own emotions. So when an assistant reports or denies a feeling, “it comes from human text” may not be the whole truth.',
      'psm',
    ),
    heading('What critics say'),
    paragraph(
      'To split a model into an engine and a character is an assumption. PSM does not prove it; it puts it to use. The authors give rival views a long hearing and do not call the matter settled.',
      'psm',
    ),
    heading('Does it stay true?'),
    paragraph(
      'More training by trial and error could teach habits that belong to no persona. In 2025 the authors did not feel that PSM was getting worse at predicting. They do not promise that it will last.',
      'psm',
    ),
  ],
};
