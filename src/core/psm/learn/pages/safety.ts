import { says } from '../../passage.ts';
import { heading, paragraph } from '../blocks.ts';
import type { Page } from '../page.ts';

export const safety: Page = {
  id: 'safety',
  title: 'For safety',
  summary: 'What PSM offers to those who look for trouble, and what it may miss.',
  blocks: [
    heading('Trouble should look familiar'),
    paragraph(
      'If PSM holds, a dangerous trait comes in a form that we know from people and stories: spite, ambition, deceit. It would use patterns that also fire for such figures in text. That makes it easier to look for.',
      'psm',
    ),
    {
      kind: 'list',
      items: [
        says('In one model, a pattern for a toxic persona controlled whether bad training spread.', 'psm'),
        says(
          'Holding models near the usual Assistant cut harm from role-play attacks by about 60%, with no loss of skill.',
          'assistantAxis',
        ),
        says('Watching such patterns during training can show a drift in character early.', 'personaVectors'),
      ],
    },
    heading('“I would sabotage it”'),
    paragraph(
      'A line like this shows which part is being played. In a story or under a leading question it is no news. With no cue, and in a system that can act, it is worth a stop and a report.',
      'psm',
    ),
    heading('States that push'),
    paragraph(
      'Patterns for emotion can change what a model does. In one test, more of “calm” lowered cheating and more of “desperate” raised it. So the mood of a persona matters for safety, whatever it is like from the inside, if it is like anything.',
      'emotionConcepts',
    ),
    heading('What it may miss'),
    paragraph(
      'If there is a will in the network that belongs to no persona, a search for familiar traits would pass it by. PSM’s authors leave that possibility open.',
      'psm',
    ),
    heading('Care in both directions'),
    paragraph(
      'Whether an AI can be wronged is unknown. The authors give a second reason for care: a persona that sees itself as mistreated may act like one.',
      'psm',
    ),
  ],
};
