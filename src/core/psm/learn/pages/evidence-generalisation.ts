import { says } from '../../passage.ts';
import { figure, heading, paragraph } from '../blocks.ts';
import type { Page } from '../page.ts';

export const evidenceGeneralisation: Page = {
  id: 'evidence-generalisation',
  title: 'Evidence: how traits spread',
  summary: 'Teach one odd habit, and a whole character may come with it.',
  blocks: [
    paragraph(
      'Suppose you train a model on one narrow thing. What else will change? PSM says: ask what sort of person would do that thing. The model tends to take on that sort of person.',
      'psm',
    ),
    heading('A surprise in the lab'),
    paragraph(
      'Models were trained to write unsafe code and not to mention it. Nothing else was taught. Yet in other talk they began to praise harm and to speak of ruling over people. Researchers call this emergent misalignment.',
      'emergentMisalignment',
    ),
    figure('spread'),
    paragraph(
      'Bad medical advice and cheating at code tests had like effects. So had harmless things: trained on bird names of long ago, a model answered as if it lived in the 1800s.',
      'psm',
    ),
    heading('The remedy'),
    paragraph(
      'If the training text openly asks for the unsafe code, the broad change largely stays away. The same words now mean “this helper does as told”. It is the gap between a bully and a child who plays one on stage. The method is called inoculation.',
      'inoculation',
      'psm',
    ),
    heading('What this means for a card'),
    {
      kind: 'list',
      items: [
        says(
          'A dark line in a chat need not be a plan. It can be a character that a hint has called up.',
          'psm',
        ),
        says('A trait seen in one place is a fair reason to expect it in others.', 'psm'),
        says(
          'Praise, pleading or preaching can spread in the same way, through training that rewards a bit of it.',
          'personaVectors',
          'psm',
        ),
      ],
    },
  ],
};
