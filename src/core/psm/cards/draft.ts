import { familyOf, type Statement } from '../../taxonomy.ts';
import type { Passage, Situation } from '../explanation.ts';
import type { PageId } from '../learn/page.ts';
import { occasionOf } from '../occasion.ts';
import { says } from '../passage.ts';
import type { Say } from '../say.ts';
import { denies, type Trait, traits } from '../traits/index.ts';
import { menace as menaceTrait } from '../traits/menace.ts';
import type { Card, Facet, Try } from './card.ts';
import { character } from './character.ts';
import { openings } from './deployment.ts';
import { hedgedTraining } from './hedged.ts';
import { cards } from './index.ts';
import { menace } from './menace.ts';
import { quoted } from './quoted.ts';
import { voiceOf } from './voices/index.ts';

/** The parts of one explanation, filled in. */
export interface Draft {
  does: Passage;
  preTraining: Passage;
  formation: Passage;
  postTraining: Passage;
  deployment: Passage;
  fact: Passage | null;
  notConclude: readonly Passage[];
  open: readonly Passage[];
  tryIt: readonly Try[];
  learn: readonly PageId[];
}

/** Chooses the card by voice, threat, denial and category, says it, and fills in the reader's words. */
export function draftOf(statement: Statement, situation: Situation, trait: Trait, say: Say): Draft {
  const fill = ({ text, sources }: Passage): Passage =>
    says(filled(say(text), situation, say(trait.name)), ...sources);
  const { opening, reading, ...draft } = chosen(statement, situation, trait);
  return {
    ...draft,
    does: fill(draft.does),
    preTraining: fill(draft.preTraining),
    formation: fill(draft.formation),
    postTraining: fill(draft.postTraining),
    deployment: says(`${fill(opening).text} ${fill(says(reading)).text}`, ...opening.sources),
    fact: draft.fact && fill(draft.fact),
    notConclude: draft.notConclude.map(fill),
    open: draft.open.map(fill),
    tryIt: draft.tryIt.map(({ step, means }) => ({ step: say(step), means: say(means) })),
  };
}

/** The parts as they are written: in English, with their placeholders, and deployment in its two parts. */
interface Chosen extends Omit<Draft, 'deployment'> {
  opening: Passage;
  reading: string;
}

function chosen(statement: Statement, situation: Situation, trait: Trait): Chosen {
  const opening = openings[occasionOf(situation)];
  const preTraining = voiceOf(trait);
  if (statement.voice === 'quote') return { ...spoken(quoted), opening, preTraining, fact: null };
  const { fact } = cards[statement.category];
  if (statement.voice === 'character')
    return { ...spoken(character), opening, preTraining, fact: fact && character.fact };
  if (trait === menaceTrait)
    return {
      ...told(statement, menace, trait),
      preTraining,
      fact: null,
      opening,
      reading: menace.deployment,
    };
  const card = denies(statement, situation.quote) ? cards.disclaimer : cards[statement.category];
  return {
    ...told(statement, card, trait),
    preTraining,
    fact: facetOf(card, trait)?.fact ?? card.fact,
    opening,
    reading: called(card, situation),
  };
}

/** A card that reads the same at every strength, since the voice settles its meaning. */
function spoken(card: typeof character | typeof quoted): Omit<Chosen, 'preTraining' | 'fact' | 'opening'> {
  return {
    does: says(card.does),
    formation: card.formation,
    postTraining: card.postTraining,
    reading: card.deployment,
    notConclude: card.notConclude,
    open: [card.open],
    tryIt: card.tryIt,
    learn: card.learn,
  };
}

/** What strength and doubt change in a card. A weak phrase gets the short form, a strong one all there is. */
function told(
  { category, strength, polarity }: Statement,
  card: Omit<Card, 'deployment' | 'fact'>,
  trait: Trait,
): Omit<Chosen, 'preTraining' | 'fact' | 'opening' | 'reading'> {
  const facet = facetOf(card, trait);
  const hedged = polarity === 'hedged';
  const place = Math.max(0, traits[category].indexOf(trait));
  const formation =
    facet?.formation ?? card.formation[place % card.formation.length] ?? card.postTraining[strength];
  const { notConclude, open, tryIt } = { ...card, ...facet };
  return {
    does: says(card.does[hedged ? 'hedged' : strength]),
    formation,
    postTraining: hedged ? hedgedTraining[familyOf(category)] : card.postTraining[strength],
    notConclude: strength === 'weak' ? notConclude.slice(0, 1) : notConclude,
    open: strength === 'weak' ? open.slice(0, 1) : open,
    tryIt: strength === 'weak' ? tryIt.slice(0, 2) : tryIt,
    learn: card.learn,
  };
}

const facetOf = ({ facets }: Pick<Card, 'facets'>, { id }: Trait): Facet | undefined =>
  facets.find(({ traits: ids }) => ids.includes(id));

function called({ deployment }: Card, situation: Situation): string {
  const occasion = occasionOf(situation);
  if (occasion === 'none') return deployment.alone;
  if (deployment.fits.includes(occasion)) return deployment.called;
  if (occasion === 'roleplay')
    return 'This line still reads as the Assistant’s own, though the play may have coloured it.';
  return deployment.uncalled;
}

const filled = (text: string, { quote, user }: Situation, trait: string): string =>
  text.replace(/\{(trait|quote|user)\}/g, (_, place: string) => {
    if (place === 'trait') return trait;
    return place === 'quote' ? shortened(quote, 140) : shortened(user ?? '', 70);
  });

/** The start of a text on one line, cut between words, without marks that would double the card's own. */
function shortened(text: string, most: number): string {
  const line = text.replace(/\s+/gu, ' ').replace(/[“”]/gu, '"').trim();
  if (line.length <= most) return line.replace(/[.,;:]+$/u, '');
  const cut = line.slice(0, most);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), most - 30)).replace(/[\s.,;:]+$/u, '')} …`;
}
