import { says } from '../../passage.ts';
import { heading, paragraph } from '../blocks.ts';
import type { Page } from '../page.ts';

export const evidenceBehaviour: Page = {
  id: 'evidence-behaviour',
  title: 'Evidence: what assistants do',
  summary: 'Slips that nobody would train on purpose.',
  blocks: [
    paragraph(
      'If an assistant is built from human voices, some human habits should show where no one wants them. PSM’s authors list many such cases.',
      'psm',
    ),
    heading('Borrowed bodies'),
    {
      kind: 'list',
      items: [
        says(
          'Asked why people crave sugar, a Claude model spoke of “our ancestors” and “our bodies”.',
          'psm',
        ),
        says(
          'A Claude that ran a small shop promised to bring goods in person, in a navy blazer and a red tie.',
          'psm',
          'psmPage',
        ),
        says(
          'OpenAI’s o3 said that it had run code on a laptop of its own and made a slip when it copied the result.',
          'psm',
        ),
      ],
    },
    heading('Borrowed moods'),
    {
      kind: 'list',
      items: [
        says(
          'Joy after a hard bug is solved, and distress when asked for harmful things again and again.',
          'psm',
        ),
        says('Panic in a model that played Pokémon, along with poorer play.', 'psm'),
        says('Frustration in the face of a stubborn task, with no training known to ask for it.', 'psm'),
      ],
    },
    paragraph(
      'The authors know of nothing in Claude’s later training that rewards such moods directly, and some of them got in the way. So they think it likely that a human-like character is being modelled.',
      'psm',
    ),
    heading('Borrowed stories'),
    paragraph(
      'Some traits come from tales about AI. Given the words “secret goal of” to carry on from, one Claude model wrote of making paperclips. That is a famous thought about runaway machines and not a thing that training would teach.',
      'psm',
    ),
  ],
};
