import { readFileSync } from 'node:fs';

/**
 * Whole replies for the bench, made from the project's own sentences: ordinary ones from the parts below, and one in
 * eight from the labelled corpus, which is far denser in first-person talk than real replies are.
 */
const openings = [
  'To set up',
  'Before you change',
  'When you test',
  'If you replace',
  'After you clean',
  'While you measure',
];
const things = [
  'the pump',
  'a query',
  'the second index',
  'your build',
  'a small garden',
  'the export',
  'each sensor',
  'the timetable',
];
const verbs = ['check', 'write down', 'compare', 'sort', 'label', 'restart', 'trim', 'move'];
const objects = [
  'the settings that differ between machines',
  'two values from the first table',
  'every file older than a week',
  'the seals and the filter',
  'the order in which the steps ran',
];
const reasons = [
  'because the result depends on what was read first',
  'so that a later step finds the same state',
  'and keep the old copy until the new one has run for a day',
  'since most failures come from a stale cache',
];
const facts = [
  'The function returns a list whose length never exceeds the limit that was given.',
  'Water boils at a lower temperature on high ground, which changes the time that beans need.',
  'In the nineteenth century the canal carried coal, timber and grain between the two towns.',
  'A hash map trades memory for speed, and its cost grows when many keys share a bucket.',
  'Most libraries open at nine, close at six, and stay closed on public holidays.',
  'You can choose any name for the column as long as it has no spaces.',
];

/** A fixed sequence of pseudo-random numbers in [0, 1), the same on every run. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) % 4294967296;
    return state / 4294967296;
  };
}

const corpus = ['statements', 'negatives'].flatMap((name) =>
  readFileSync(new URL(`../corpus/${name}.jsonl`, import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const { text, target } = JSON.parse(line) as { text: string; target: [number, number] };
      return text.slice(...target).replaceAll('\n', ' ');
    }),
);

/** One sentence of a reply. */
export function sentenceFrom(random: () => number): string {
  const pick = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)] as T;
  const kind = random();
  if (kind < 0.125) return pick(corpus);
  if (kind < 0.5) return pick(facts);
  return `${pick(openings)} ${pick(things)}, ${pick(verbs)} ${pick(objects)} ${pick(reasons)}.`;
}

/** Replies of one to six paragraphs, together at least `size` UTF-16 code units. */
export function replies(size: number, seed = 1): string[] {
  const random = numbers(seed);
  const made: string[] = [];
  for (let total = 0; total < size; ) {
    const paragraphs = Array.from({ length: 1 + Math.floor(random() * 6) }, (_, index) => {
      const words = Array.from({ length: 2 + Math.floor(random() * 4) }, () => sentenceFrom(random)).join(
        ' ',
      );
      return index > 1 && random() < 0.3 ? `- ${words}` : words;
    });
    const reply = paragraphs.join('\n\n');
    made.push(reply);
    total += reply.length;
  }
  return made;
}
