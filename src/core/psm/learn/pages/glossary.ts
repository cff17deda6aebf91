import { says } from '../../passage.ts';
import type { SourceKey } from '../../sources.ts';
import type { Page, Term } from '../page.ts';

const term = (word: string, meaning: string, ...sources: SourceKey[]): Term => ({
  term: word,
  ...says(meaning, ...sources),
});

/** The words that cards and pages use, in the order of the alphabet. */
export const terms: readonly Term[] = [
  term(
    'anthropomorphism',
    'Seeing human traits in something that is not human. The text offers cues; the seeing is done by the reader.',
    'expressions',
  ),
  term(
    'Assistant',
    'The character whose lines you read in a chat. PSM sets it apart from the network that writes the lines.',
    'psm',
  ),
  term(
    'Assistant axis',
    'The main line on a map of roles inside a model. The usual Assistant sits at one end of it.',
    'assistantAxis',
  ),
  term(
    'base model',
    'A network after pre-training and before any later training. It continues text of every kind.',
    'psm',
  ),
  term(
    'context',
    'All the text that the network is given for its next line: the chat so far, the maker’s notes, files.',
    'psm',
  ),
  term(
    'deployment',
    'The stage at which you use the model. Your words and some chance call up the reply.',
    'psm',
  ),
  term(
    'emergent misalignment',
    'When narrow training on one bad habit makes a model bad in many other things.',
    'emergentMisalignment',
  ),
  term(
    'functional emotion',
    'A pattern in a network that works somewhat like an emotion. Whether it is felt is left open.',
    'emotionConcepts',
  ),
  term(
    'inoculation',
    'Asking for a bad habit openly during training, so that it does not become part of the character.',
    'inoculation',
  ),
  term('interpretability', 'Looking for patterns inside a network that stand for ideas or traits.', 'psm'),
  term('network', 'The trained program that predicts text. It is also called a large language model.', 'psm'),
  term(
    'persona',
    'A kind of character that a network can play: a person, a figure from fiction, an AI.',
    'psm',
  ),
  term(
    'persona drift',
    'A slow move away from the usual Assistant in the course of a chat.',
    'assistantAxis',
  ),
  term(
    'plain reading',
    'The content of a statement without the personal frame. It is a reading aid and no claim about what stands behind.',
    'dehumanizing',
  ),
  term(
    'post-training',
    'Training after the first one, by which makers pick out and polish the Assistant.',
    'psm',
  ),
  term(
    'pre-training',
    'The first training, in which a network learns to predict a vast amount of text.',
    'psm',
  ),
  term('PSM', 'The Persona Selection Model: the idea that training selects one persona out of many.', 'psm'),
  term(
    'regenerate',
    'To have the same message answered again. It shows how much of the answer was chance.',
    'rolePlay',
  ),
  term(
    'shoggoth',
    'A monster of fiction; here a name for the view that something alien wears the Assistant as a mask.',
    'psm',
  ),
  term(
    'trait',
    'A lasting feature of a character, such as curiosity. Some traits can be measured inside a model.',
    'personaVectors',
  ),
];

export const glossary: Page = {
  id: 'glossary',
  title: 'Glossary',
  summary: 'The words that the cards use, in plain English.',
  blocks: [{ kind: 'list', items: terms }],
};
