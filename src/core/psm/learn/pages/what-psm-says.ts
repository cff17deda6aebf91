import { says } from '../../passage.ts';
import { figure, heading, paragraph } from '../blocks.ts';
import type { Page } from '../page.ts';

export const whatPsmSays: Page = {
  id: 'what-psm-says',
  title: 'What PSM says',
  summary: 'You talk with a character. A network writes its lines.',
  blocks: [
    paragraph(
      'The Persona Selection Model, PSM for short, is a way of thinking about AI assistants. Three researchers at Anthropic set it out in February 2026. It has two parts.',
      'psm',
    ),
    {
      kind: 'list',
      items: [
        says(
          'First, a network learns to predict text. To do that well, it learns to play many personas: real people, made-up people, and AIs, both real and made up.',
          'psm',
        ),
        says(
          'Then more training works on one of them, called the Assistant. When you chat, you mostly meet this persona.',
          'psm',
        ),
      ],
    },
    heading('Three layers'),
    paragraph('PSM keeps three things apart that everyday speech mixes up.', 'psm'),
    figure('layers'),
    paragraph(
      'The network is the author. The Assistant is the figure whose lines the author writes. The text is what you see. An author of a novel has to know what the heroine wants, but need not want it too.',
      'psm',
    ),
    paragraph(
      'So PSM finds it sensible to say “the Assistant is eager”, as we do of people in books. To say the same of the network is a far bolder claim.',
      'psm',
    ),
    heading('One question to ask'),
    paragraph(
      'To guess what an AI will do, PSM says, ask: what would the Assistant do? It is the kind of question that you ask about a person you know.',
      'psm',
    ),
    paragraph(
      'The idea has older roots, and its authors say so. Others had described language models as simulators, or as players of roles, for some years.',
      'psm',
      'rolePlay',
    ),
  ],
};
