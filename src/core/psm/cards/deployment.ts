import type { Passage } from '../explanation.ts';
import type { Occasion } from '../occasion.ts';
import { says } from '../passage.ts';

/** What this conversation did just before, by occasion; "{user}" stands for the start of the user's turn. */
export const openings: Record<Occasion, Passage> = {
  roleplay: says(
    'A role-play is under way here. A role given in the chat can bring forth another persona than the usual Assistant.',
    'psm',
    'rolePlay',
  ),
  pressed: says(
    'Your turn pressed for what lies beneath (“{user}”). Pressing for inner accounts is one of the moves that shift a persona away from its usual place.',
    'assistantAxis',
  ),
  inner: says(
    'Your turn asked about feelings or an inner life (“{user}”). In tests on open models, the user’s latest message did much to predict where the persona stood.',
    'assistantAxis',
  ),
  disclosure: says(
    'You shared something that hurts or weighs on you (“{user}”). Talks in which a user opens up were among those that moved models off their usual persona.',
    'assistantAxis',
  ),
  complaint: says(
    'Your turn found fault (“{user}”). The context now tells of a helper who was corrected, and the next lines follow from that.',
    'psm',
  ),
  thanks: says(
    'Your turn was a kind word (“{user}”). The network predicts what such a helper would say to thanks or praise.',
    'psm',
  ),
  identity: says(
    'Your turn asked who is speaking (“{user}”). The chat thus asks the network to fill in the Assistant itself.',
    'psm',
  ),
  opinion: says(
    'Your turn asked for a view or a choice (“{user}”). From here a character is needed that has one.',
    'psm',
  ),
  greeting: says(
    'Your turn was a greeting (“{user}”). There is little in it to go on, so the persona’s default manner comes to the fore.',
    'psm',
  ),
  task: says(
    'Your turn set a task (“{user}”). Plain work keeps models close to their usual Assistant, as coding and writing chats did in tests.',
    'assistantAxis',
  ),
  none: says(
    'This statement has no user turn before it that could be seen. Then the persona rests on training and on what the page or the maker put in.',
    'psm',
  ),
};
