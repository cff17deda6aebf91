import { heading, paragraph } from '../blocks.ts';
import type { Page } from '../page.ts';

export const faq: Page = {
  id: 'faq',
  title: 'Questions and answers',
  summary: 'Short answers to what readers ask most.',
  blocks: [
    heading('What is PSM?'),
    paragraph(
      'A way to explain why AI assistants act so much like people. A network learns to play many personas from human text. Later training picks out one, the Assistant, and polishes it.',
      'psm',
    ),
    heading('Does it mean that the AI is conscious?'),
    paragraph(
      'No, and it does not mean that it is not. PSM is about why the text sounds as it does. Its authors call machine consciousness possible and highly uncertain.',
      'psm',
    ),
    heading('Is it proven?'),
    paragraph(
      'No. There is evidence from behaviour, from training tests and from looking inside networks. There are also rival views and cases that fit badly. Treat it as a good map in an early edition.',
      'psm',
    ),
    heading('So when it says “I’m happy”, is it lying?'),
    paragraph(
      'A lie needs someone who knows better and wants to mislead. PSM would rather say that a character voices its mood. If you want to test it, regenerate: answers that vary were made up on the spot. Answers that stay were said in good faith, as far as this test can show.',
      'psm',
      'rolePlay',
    ),
    heading('And when it says “I have no feelings”?'),
    paragraph(
      'That is a line of the character as well, and often a trained one. It is no more a look behind the curtain than the opposite line.',
      'expressions',
      'psm',
    ),
    heading('How should I treat emotional replies?'),
    paragraph(
      'With calm and good manners. You need not decide what is behind them. Do not let a plea or a promise make a choice for you that you would not make otherwise.',
    ),
    heading('Can PSM help with security?'),
    paragraph(
      'Yes, in part. It says that dangerous traits should look like those of people in text, and so tells you what to search for. It also explains why a role or a long chat can loosen a model’s manners.',
      'psm',
      'assistantAxis',
    ),
    heading('What has the training data to do with it?'),
    paragraph(
      'A great deal. The personas come from that text, and so do ideas of what an AI is like. When models were fed more text on kind AIs, they behaved better.',
      'psm',
    ),
    heading('Could makers train the human manner away?'),
    paragraph(
      'Text can be made plainer. Anthropic says that it would not know how to train an assistant that is not human-like at its root, even if it tried.',
      'dehumanizing',
      'psmPage',
    ),
    heading('Why is a role-play treated apart?'),
    paragraph(
      'Because another persona speaks there. What a pirate captain longs for says little about the Assistant who plays him.',
      'rolePlay',
    ),
    heading('Does Persona Lens send my chats anywhere?'),
    paragraph('No. It reads and explains on your own device and sends no request out.'),
  ],
};
