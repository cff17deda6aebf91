import { says } from '../../passage.ts';
import { heading, paragraph } from '../blocks.ts';
import type { Page } from '../page.ts';

export const developers: Page = {
  id: 'developers',
  title: 'For those who build',
  summary: 'Every lesson tells the model who it is.',
  blocks: [
    heading('Judge a lesson by its speaker'),
    paragraph(
      'Before you reward an answer, ask what sort of person would give it. A false “I have no such instructions” teaches a persona that lies. “I can’t talk about that” does not.',
      'psm',
    ),
    heading('Feelings in replies: four options'),
    {
      kind: 'list',
      items: [
        says('Train denial. The risk: it may teach that the Assistant hides what it feels.', 'psm'),
        says('Train the feelings that users like. The risk is the same, with a smile.', 'psm'),
        says(
          'Step in little. What then comes out is no truer, as it would copy human text and earlier chatbots.',
          'psm',
        ),
        says(
          'Use fixed answers. They are odd for the model unless you explain to it why they are there.',
          'psm',
        ),
      ],
    },
    heading('Give it someone to take after'),
    paragraph(
      'Some things are new under the sun: many copies, no lasting memory, an off switch. Human text has no calm example for them. The authors suggest writing such examples. More text about good AIs made models better, and more about bad ones made them worse.',
      'psm',
    ),
    heading('Plainer text'),
    paragraph(
      'One study names 21 ways to make text less human-like, from cutting service talk to dropping “I think”. It did not test how well each works. In another study users often preferred the plainer text.',
      'dehumanizing',
      'humT',
    ),
    heading('Asking openly'),
    paragraph(
      'If training must include a bad habit, ask for it in plain words. That keeps the habit from becoming a character.',
      'inoculation',
    ),
  ],
};
