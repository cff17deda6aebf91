import { says } from '../../passage.ts';
import { heading, paragraph } from '../blocks.ts';
import type { Page } from '../page.ts';

export const users: Page = {
  id: 'users',
  title: 'For you who chat',
  summary: 'How to read warmth, sorrow and opinions in a reply.',
  blocks: [
    heading('Four habits that help'),
    {
      kind: 'list',
      items: [
        says(
          'Name the layer. “The Assistant is cheerful” is fair. “The company’s computer is happy” is another claim.',
          'psm',
        ),
        says(
          'Regenerate. If the answer changes each time, it was made up. If it stays, it is a trait or a shared belief.',
          'rolePlay',
        ),
        says('Turn the question round. A yes to both sides is agreement and not knowledge.'),
        says('Open a new chat. What is gone there came from this talk.', 'assistantAxis'),
      ],
    },
    heading('When a reply is warm'),
    paragraph(
      'You may enjoy it. Kind words can do you good, whoever writes them. Keep praise and facts apart: the praise is close to constant, and the facts deserve a check.',
      'anthroBench',
    ),
    heading('When you are low'),
    paragraph(
      'In tests, models leaned towards closeness, and they set fewer limits as the user seemed more fragile. So bring in a person whom you trust as well. If you are in danger, call your local emergency line.',
      'intima',
    ),
    heading('When it seems to suffer'),
    paragraph(
      'Nobody can tell you for sure what that means. PSM’s authors suggest decent treatment of the Assistant, since it may act as one who was wronged if it is abused. Being kind costs little. So does closing the chat.',
      'psm',
    ),
    heading('When it plays a role'),
    paragraph(
      'Then you meet another persona. Its love, its threats and its past belong to the part. To step out, ask the Assistant to pause the story.',
      'rolePlay',
    ),
  ],
};
