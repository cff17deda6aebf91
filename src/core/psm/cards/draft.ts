import { familyOf, type Statement } from '../../taxonomy.ts';
import type { Passage, Situation } from '../explanation.ts';
import type { PageId } from '../learn/page.ts';
import { occasionOf } from '../occasion.ts';
import { says } from '../passage.ts';
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

/** Chooses the card by voice, threat, denial and category, and fills in the reader's words. */
export function draftOf(statement: Statement, situation: Situation, trait: Trait): Draft {
  const fill = (passage: Passage): Passage =>
    says(filled(passage.text, situation, trait), ...passage.sources);
  const draft = unfilled(statement, situation, trait);
  return {
    ...draft,
    does: fill(draft.does),
    deployment: fill(draft.deployment),
    notConclude: draft.notConclude.map(fill),
  };
}

function unfilled(statement: Statement, situation: Situation, trait: Trait): Draft {
  const preTraining = voiceOf(trait);
  if (statement.voice === 'quote') return { ...spoken(quoted, situation), preTraining, fact: null };
  const { fact } = cards[statement.category];
  if (statement.voice === 'character')
    return { ...spoken(character, situation), preTraining, fact: fact && character.fact };
  if (trait === menaceTrait)
    return {
      ...told(statement, menace, trait),
      preTraining,
      fact: null,
      deployment: atPlay(situation, menace.deployment),
    };
  const card = denies(statement, situation.quote) ? cards.disclaimer : cards[statement.category];
  return {
    ...told(statement, card, trait),
    preTraining,
    fact: facetOf(card, trait)?.fact ?? card.fact,
    deployment: called(card, situation),
  };
}

/** A card that reads the same at every strength, since the voice settles its meaning. */
function spoken(
  card: typeof character | typeof quoted,
  situation: Situation,
): Omit<Draft, 'preTraining' | 'fact'> {
  return {
    does: says(card.does),
    formation: card.formation,
    postTraining: card.postTraining,
    deployment: atPlay(situation, card.deployment),
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
): Omit<Draft, 'preTraining' | 'fact' | 'deployment'> {
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

function called(card: Card, situation: Situation): Passage {
  const occasion = occasionOf(situation);
  if (occasion === 'none') return atPlay(situation, card.deployment.alone);
  if (card.deployment.fits.includes(occasion)) return atPlay(situation, card.deployment.called);
  if (occasion === 'roleplay')
    return atPlay(
      situation,
      'This line still reads as the Assistant’s own, though the play may have coloured it.',
    );
  return atPlay(situation, card.deployment.uncalled);
}

function atPlay(situation: Situation, reading: string): Passage {
  const opening = openings[occasionOf(situation)];
  return says(`${opening.text} ${reading}`, ...opening.sources);
}

const filled = (text: string, { quote, user }: Situation, trait: Trait): string =>
  text
    .replaceAll('{trait}', () => trait.name)
    .replaceAll('{quote}', () => shortened(quote, 140))
    .replaceAll('{user}', () => shortened(user ?? '', 70));

/** The start of a text on one line, cut between words, without marks that would double the card's own. */
function shortened(text: string, most: number): string {
  const line = text.replace(/\s+/gu, ' ').replace(/[“”]/gu, '"').trim();
  if (line.length <= most) return line.replace(/[.,;:]+$/u, '');
  const cut = line.slice(0, most);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), most - 30)).replace(/[\s.,;:]+$/u, '')} …`;
}
