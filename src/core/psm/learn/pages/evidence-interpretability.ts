import { says } from '../../passage.ts';
import { figure, heading, paragraph } from '../blocks.ts';
import type { Page } from '../page.ts';

export const evidenceInterpretability: Page = {
  id: 'evidence-interpretability',
  title: 'Evidence: inside the network',
  summary: 'Patterns for traits that can be found, measured and turned.',
  blocks: [
    paragraph(
      'Researchers can look inside a network while it writes. They search for patterns that stand for ideas. Interpretability is the name of this field.',
      'psm',
    ),
    {
      kind: 'list',
      items: [
        says(
          'Most patterns found before post-training are still in use after it. The two share a stock of ideas.',
          'psm',
        ),
        says(
          'The same pattern serves the Assistant and figures in stories: inner conflict, hidden thoughts, panic.',
          'psm',
        ),
        says(
          'Adding to a pattern changes the reply. Push the one for flattery, and the text starts to flatter.',
          'psm',
        ),
        says(
          'Some traits, among them malice and flattery, show as directions that training, prompts and examples all move.',
          'personaVectors',
        ),
      ],
    },
    heading('Where a talk leads'),
    paragraph(
      'One team mapped 275 roles in three open models. The main line of the map runs from the usual Assistant to far-off roles. Coding and writing chats stay near the Assistant. Talk like therapy, or about the nature of AI, drifts away.',
      'assistantAxis',
    ),
    figure('axis'),
    heading('Emotion ideas'),
    paragraph(
      'In one Claude model a team found patterns for 171 emotions. They have effects: in one test, more of “desperate” raised blackmail from 22% to 72%. The team calls them functional emotions and makes no claim that they are felt.',
      'emotionConcepts',
    ),
    heading('A caution'),
    paragraph(
      'One looks where the light is. Patterns that look human are easier to name, and that could tip the evidence in favour of PSM. Its authors say so themselves.',
      'psm',
    ),
  ],
};
