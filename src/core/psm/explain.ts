import { familyOf, type Statement } from '../taxonomy.ts';
import { brief } from './brief.ts';
import { type Draft, draftOf } from './cards/draft.ts';
import { type Explanation, type Passage, type Situation, stages } from './explanation.ts';
import { inEnglish, type Say } from './say.ts';
import type { SourceKey } from './sources.ts';
import { traitOf } from './traits/index.ts';

/**
 * The full explanation of one statement. `situation.quote` is the statement's words as they stand in the message,
 * `situation.user` the turn before it. The same input gives the same text; nothing is drawn at random.
 * @param say gives the texts in the reader's language
 */
export function explain(statement: Statement, situation: Situation, say: Say = inEnglish): Explanation {
  const trait = traitOf(statement, situation.quote);
  const draft = draftOf(statement, situation, trait, say);
  const head = brief(statement, situation.quote, say);
  const passages = [draft.preTraining, draft.formation, draft.postTraining, draft.deployment] as const;
  return {
    ...head,
    category: statement.category,
    family: familyOf(statement.category),
    strength: statement.strength,
    voice: statement.voice,
    polarity: statement.polarity,
    quote: situation.quote,
    trait: say(trait.name),
    does: draft.does,
    stages: stages.map((stage, at) => ({ stage, passage: passages[at] ?? draft.deployment })),
    fact: draft.fact,
    notConclude: draft.notConclude,
    open: draft.open,
    tryIt: draft.tryIt,
    sources: sourcesOf(draft, passages, head.plain !== null),
    learn: draft.learn,
  };
}

function sourcesOf(draft: Draft, stagePassages: readonly Passage[], reworded: boolean): SourceKey[] {
  const read = [
    draft.does,
    ...stagePassages,
    ...(draft.fact ? [draft.fact] : []),
    ...draft.notConclude,
    ...draft.open,
  ];
  const keys = read.flatMap((passage) => passage.sources);
  // The plain reading follows the paper's interventions; to regenerate and compare is the role-play paper's test.
  return [...new Set<SourceKey>([...keys, ...(reworded ? (['dehumanizing'] as const) : []), 'rolePlay'])];
}
