import { says } from '../../passage.ts';
import { heading, paragraph } from '../blocks.ts';
import type { Page } from '../page.ts';

export const benefits: Page = {
  id: 'benefits',
  title: 'What the model is good for',
  summary: 'Better guesses, calmer talk, and words that fit.',
  blocks: [
    heading('It lets you use the words you have'),
    paragraph(
      'We have rich words for people: curious, proud, evasive. PSM says that they apply to the Assistant character and that they help. You need not put every verb in quotation marks.',
      'psm',
    ),
    heading('It helps you guess'),
    {
      kind: 'list',
      items: [
        says(
          'Know the character, and you can guess what it will do next, even in a case that you never saw.',
          'psm',
        ),
        says(
          'Know where the character comes from, and odd slips make sense: the blazer, the “we”, the laugh.',
          'psm',
        ),
        says(
          'Know that it is a spread, and you will regenerate before you draw a conclusion.',
          'psm',
          'rolePlay',
        ),
      ],
    },
    heading('It keeps two doors open'),
    paragraph(
      'One quick view says that there is a person in there. Another says that there is nothing to explain. PSM needs neither. It explains why the text sounds as it does and leaves the deeper question open.',
      'psm',
    ),
    heading('It asks a good question of makers'),
    paragraph(
      'For each lesson that they give a model, makers can ask: what sort of person would answer so? That is easier to judge than a long list of rules.',
      'psm',
    ),
  ],
};
