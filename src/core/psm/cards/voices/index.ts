import type { Passage } from '../../explanation.ts';
import { says } from '../../passage.ts';
import type { Trait } from '../../traits/index.ts';
import { bond } from './bond.ts';
import { humanLife } from './human-life.ts';
import { innerLife } from './inner-life.ts';
import { self } from './self.ts';

const voices: Readonly<Record<string, Passage>> = {
  ...innerLife,
  ...humanLife,
  ...bond,
  ...self,
  'rogue-machine': says(
    'Scheming computers are a fixture of films, novels and worried essays. All of that is training text, so the villain’s part is well known to large models.',
    'psm',
  ),
};

/**
 * The pre-training passage of a trait.
 * @throws Error if the trait has none; a test walks all traits.
 */
export function voiceOf(trait: Trait): Passage {
  const voice = voices[trait.id];
  if (!voice) throw new Error(`no voice is written for the trait ${trait.id}`);
  return voice;
}
