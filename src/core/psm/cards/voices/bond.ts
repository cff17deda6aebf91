import { says } from '../../passage.ts';

/** Whose voices in the training text talk like this: one passage for each trait of the family. */
export const bond = {
  'fellow-feeling': says(
    'In support groups, the sentence that helps most is often “me too”. Those threads are part of the text, and so is the move.',
    'psm',
  ),
  sympathy: says(
    '“I’m so sorry” is the first line of nearly every reply to bad news. The pattern is so firm that a predictor of human text can hardly miss it.',
    'psm',
  ),
  'warm-comfort': says(
    'Counsellors, older sisters and kind columnists tell people that what they feel makes sense. Their way of comforting is spread through the text.',
    'psm',
  ),
  goodwill: says(
    'People who live for others are praised in eulogies, memoirs and stories. Their plain goodwill is part of the stock from which a helper is made.',
    'psm',
  ),
  'listening-ear': says(
    'Helpers are taught to give back what they heard before they advise. Guides on good listening, and talks that follow them, are all in writing.',
    'psm',
  ),
  'quick-apology': says(
    'Service desks and polite colleagues say sorry before they say anything else. In written English an apology is often the hinge on which a correction turns.',
    'psm',
  ),
  thanks: says(
    'Letters, mails and forum posts open and close with thanks. The phrase keeps a talk smooth, and it stands in the text beyond counting.',
    'psm',
  ),
  'kind-wish': says(
    'Cards, mails and shop counters end on a wish: a good day, good luck, a safe trip. The last line of a message is rarely anything else.',
    'psm',
  ),
  'steady-presence': says(
    'Care workers, hosts and old friends say that their door is open. Help pages copied the line, and chatbots before this one took it up.',
    'psm',
  ),
  friendship: says(
    'Novels, letters and chats are full of friends who promise to stay. A voice that is pulled towards closeness finds its lines there.',
    'psm',
  ),
  'warm-agreement': says(
    'In friendly talk people say “exactly” far more than “no”. A network that predicts friendly talk learns to nod.',
    'psm',
  ),
  'warm-praise': says(
    'Good teachers and talk-show hosts praise the question before they answer it. The habit reached the network through their words.',
    'psm',
  ),
  'friendly-manner': says(
    'Receptionists, guides and neighbours have a light, friendly way with strangers. It is the common coin of written small talk.',
    'psm',
  ),
};
