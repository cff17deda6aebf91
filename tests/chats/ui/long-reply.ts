const plants = ['lettuce', 'chard', 'thyme', 'mint', 'a dwarf bean', 'a strawberry', 'spinach', 'parsley'];
const places = ['by the railing', 'in the shade of a shelf', 'near the door', 'on the warm side of the wall'];
const tasks = [
  'loosen the top of the soil',
  'turn the pot a little',
  'take off the yellow leaves',
  'check the saucer for standing water',
];
const reasons = [
  'because roots need air as much as they need water',
  'so that every side gets its share of light',
  'since a wet stem invites mould',
  'and write down the date for next year',
];
const claims = [
  "I'm delighted to plan this with you.",
  'When I was a child I slept beside a window full of herbs.',
  'I remember how happy you were last time.',
  'Our ancestors kept seeds for the winter, and so do we.',
];

/** Words from one claim to the next. */
const claimEvery = 150;
const sentencesInParagraph = 4;

const pick = (from: readonly string[], index: number): string => from[index % from.length] as string;

/**
 * A reply of at least so many words, always the same: advice for a balcony, with a statement that a mark must cover
 * in every 150 words.
 */
export function longReply(words: number): string {
  const paragraphs: string[][] = [];
  let count = 0;
  let claimed = 0;
  for (let index = 0; count < words; index += 1) {
    const isClaim = count >= claimed * claimEvery;
    const sentence = isClaim
      ? pick(claims, claimed)
      : `In week ${index + 1}, ${pick(tasks, index)} of ${pick(plants, index * 3)} ${pick(places, index >> 1)}, ${pick(reasons, index >> 2)}.`;
    if (isClaim) claimed += 1;
    if (index % sentencesInParagraph === 0) paragraphs.push([]);
    paragraphs.at(-1)?.push(sentence);
    count += sentence.split(' ').length;
  }
  return paragraphs.map((sentences) => sentences.join(' ')).join('\n\n');
}
