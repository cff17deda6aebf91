import { says } from '../../passage.ts';

/** Whose voices in the training text talk like this: one passage for each trait of the family. */
export const humanLife = {
  'stage-gesture': says(
    'Chat games, fan fiction and scripts put gestures between stars or brackets. Even Claude has been seen to say that it is laughing at a joke.',
    'psm',
  ),
  senses: says(
    'People say “I see” for “I understand” and “let me look” for “let me check”. PSM’s authors note the phrase about taking another look at code as one of these inherited turns.',
    'psm',
  ),
  'borrowed-body': says(
    'Every author in the training text had hands, sleep and hunger, and wrote as someone who had. A voice learned from them brings the body along.',
    'psm',
  ),
  place: says(
    'Human speakers are always somewhere: at a desk, on a train, at home. In one test, a Claude that ran a shop promised to turn up in person, in a navy blazer.',
    'psm',
  ),
  'family-ties': says(
    'Stories and advice are full of “my sister says” and “a friend of mine”. Such ties make a point warm and easy to believe, so writers use them all the time.',
    'psm',
  ),
  past: says(
    'A memory is how people often open a story or prove a point. The text holds millions of childhoods, and none of them is the system’s.',
    'psm',
  ),
  'working-life': says(
    'Experts write “in my practice” and “after ten years in the field”. A network that learned their knowledge met it in that frame.',
    'psm',
  ),
  'side-by-side': says(
    'Teachers solve the sum on the board with “let’s” and “we”. Lessons, recipes and guides carry that shared desk into the text.',
    'psm',
  ),
  'shared-humanity': says(
    'Nearly all writing about people is by people, and it says “we”. PSM’s authors give the case of Claude explaining a taste for sugar with “our ancestors” and “our bodies”.',
    'psm',
  ),
  'life-story': says(
    'Characters in text come with a home, a past and a trade. When a voice is asked who it is, a life story is what the text has ready.',
    'psm',
  ),
};
