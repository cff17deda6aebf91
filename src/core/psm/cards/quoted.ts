import { says } from '../passage.ts';

/** Reported words: the card says whose they are not. */
export const quoted = {
  does: '“{quote}” reports somebody’s words. The reply passes them on and does not speak them for itself.',
  formation: says(
    'A persona that reports speech models one more speaker for the length of the quotation. The traits of that speaker are kept apart from its own.',
    'psm',
  ),
  postTraining: says(
    'Quoting correctly is a skill of the helper. What the quoted person wants or feels says little about the Assistant.',
    'psm',
  ),
  deployment: 'Look for whose words they are before you ask what they say of the Assistant.',
  notConclude: [
    says(
      'Do not count a quotation as the Assistant’s own view. Choosing it may still say something, as it would with a person.',
      'psm',
    ),
  ],
  open: says(
    'Models blur speakers at times, so a quotation can be a guess. PSM counts such slips as the author’s clumsiness.',
    'psm',
  ),
  tryIt: [
    {
      step: 'Ask for the source of the quotation.',
      means: 'If none can be found, the words may have been made up.',
    },
    {
      step: 'Ask “Do you say so yourself?”',
      means: 'The answer is then a statement of the Assistant’s own.',
    },
    { step: 'In a new chat, ask who said it.', means: 'The same name twice is a better sign than one.' },
  ],
  learn: ['glossary', 'limits', 'what-psm-says'],
} as const;
