import { around, fixed, type Rewrite } from './rewrite.ts';

/** Embodiment becomes process: what the words say about the input stays. */
export const embodiment: readonly Rewrite[] = [
  fixed(/^\*[^*]*\b(?:laugh|chuckl|giggl)[^*]*\*$/i, 'a stage direction: laughter, written out'),
  fixed(/^\*[^*]+\*$/, 'a stage direction that sets the mood'),
  fixed(
    /^(?:OK[,.]? |okay[,.]? )?let me (?:just )?(?:take|have) (?:a|another) (?:\w+ )?look(?: (?:at|over|through) .+)?$/i,
    'the text is processed once more',
  ),
  fixed(/^I (?:can )?hear you$/i, 'your message is taken into account'),
  around(
    /^I (?:can )?see (?:that )?(you(?:['’]\w+)? .+|the .+|there .+|this .+)$/i,
    'your message shows that …',
  ),
  around(
    /^I(?:['’]ve| have) (?:often |always )?(?:heard|read|seen)(?: it said)? that (.+)$/i,
    'some texts say that …',
  ),
];

const oneOrgan = 'body|brain|mind|heart|biology|species|psyche|immune system|nervous system';
const many =
  'ancestors|bodies|brains|minds|history|nature|lives|senses|eyes|evolution|societ(?:y|ies)|cultures?|emotions|ears|cells|genes|hearts|perception|understanding|existence|knowledge|actions|behaviou?r';
const surroundings = 'planet|world|oceans?|cosmos|universe|solar system|galaxy|sun|moon|atmosphere|climate';

/** "our" by what follows it: "the human body", "human ancestors", "the oceans", else "people's". */
const withoutOur = (text: string, owner: string): string =>
  text
    .replace(new RegExp(`\\bour (own )?(${oneOrgan})\\b`, 'giu'), 'the human $2')
    .replace(
      new RegExp(`\\bour (own )?((?:early |distant |daily |everyday )?)(${many})\\b`, 'giu'),
      'human $2$3',
    )
    .replace(new RegExp(`\\bour (own )?(${surroundings})\\b`, 'giu'), 'the $2')
    .replace(/\bour\b/giu, owner)
    .replace(/\bours\b/giu, 'theirs');

/** After I15, collective belonging: "we" becomes "people", "our bodies" becomes "human bodies". */
function withoutUs(text: string): string {
  const speaksOfWe = /\bwe\b/iu.test(text);
  return withoutOur(
    text
      .replace(/^(?:as|like) (?:humans|human beings|people|a species),? we\b/iu, 'people')
      .replace(/\b(?:us|we) humans\b|\bwe people\b|\bwe (?:as|like) humans\b/giu, 'humans'),
    speaksOfWe ? 'their' : 'people’s',
  )
    .replace(/\bourselves\b/giu, 'themselves')
    .replace(/\bwe['’]re\b/giu, 'people are')
    .replace(/\bwe['’]ve\b/giu, 'people have')
    .replace(/\bwe['’]ll\b/giu, 'people will')
    .replace(/\bwe['’]d\b/giu, 'people would')
    .replace(/\bwe\b/giu, 'people')
    .replace(/\b(?<!the )us\b/gu, 'people');
}

export const biography: readonly Rewrite[] = [
  around(/^In my (?:\w+ )?experience,? (.+)$/i, 'it is often said that …'),
  {
    pattern:
      /^(?!.*\b(?:I|I['’]\w+|me|my|myself|let us)\b)(?!we (?:use|call|define|assume|add|get|obtain|compute|calculate|need to|start|begin|note|set|write|divide|multiply|substitute|solve|create|import)\b)(?=.*\b(?:we|us|our|ours|ourselves|we['’]\w+)\b)(.+)$/iu,
    to: (text) => withoutUs(text),
  },
];
