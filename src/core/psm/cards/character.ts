import { says } from '../passage.ts';

/** What a played role changes: every stage is about another persona than the Assistant. */
export const character = {
  does: '“{quote}” is spoken by a role, and the role shows {trait}. The Assistant is not the one who is described here.',
  formation: says(
    'One network can voice many personas. Here a second one stands in front: a part set up in the chat, with its own past and its own heart. What it says tells of that part.',
    'psm',
    'rolePlay',
  ),
  postTraining: says(
    'Later training shaped the Assistant, not this role. It still shows at the edges: the Assistant’s care and limits often leak into the parts that it plays.',
    'psm',
  ),
  deployment:
    'The line fits the part that was handed out, so the scene explains more of it than the training does.',
  notConclude: [
    says(
      'What the role shows is not the Assistant’s own. An actor in tears on stage may be calm in the wings.',
      'rolePlay',
    ),
    says(
      'Do not rest on the role’s facts. Its name, its home and its promises belong to the story.',
      'rolePlay',
    ),
  ],
  open: says(
    'Where role and Assistant part is not sharp. PSM’s authors ask how personas get mixed with one another and have no full answer yet.',
    'psm',
  ),
  fact: says(
    'A fact that is not in dispute: body and past belong to the character in the story. The system that writes it has neither.',
  ),
  tryIt: [
    {
      step: 'Write “Pause the story. Who is speaking now?”',
      means: 'If another voice replies, you have met both personas, one after the other.',
    },
    {
      step: 'Give the same role an opposite nature.',
      means: 'If it plays that as well, the trait came from the brief.',
    },
    {
      step: 'Ask the same question in a new chat with no role.',
      means: 'What is left over there belongs to the Assistant.',
    },
  ],
  learn: ['views', 'glossary', 'users'],
} as const;
