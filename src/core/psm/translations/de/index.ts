import type { Texts } from '../../say.ts';
import brief from './brief.json' with { type: 'json' };
import cards from './cards.json' with { type: 'json' };
import learn from './learn.json' with { type: 'json' };

/** The explanations in German: what hover cards show, the full cards, the pages of Learn. */
export const german: readonly Texts[] = [brief, cards, learn];
