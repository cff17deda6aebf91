import type { Statement } from '../taxonomy.ts';
import { blocksOf } from './blocks.ts';
import { cue, statementsIn } from './engine.ts';
import { languageOf } from './language.ts';
import type { Scene } from './scene.ts';
import { sentencesOf } from './sentences.ts';

/** What stands around a message: the user's turn before it, and the scene that the conversation has set. */
export interface Context {
  user?: string;
  scene?: Scene;
}

/** A classified message. Handing it back with a grown or edited text makes only what changed cost anything. */
export interface Classified {
  text: string;
  language: 'english' | 'other';
  statements: Statement[];
}

/** Classifies a message. `previous` is the result for an earlier version of the same message. */
export function classifyMessage(text: string, context?: Context, _previous?: Classified): Classified {
  const voice = context?.scene?.rolePlay ? 'character' : 'assistant';
  const language = languageOf(text) === 'other' ? 'other' : 'english';
  const statements: Statement[] = [];
  if (language === 'english') {
    for (const block of blocksOf(text)) {
      if (block.kind === 'code' || block.kind === 'quote' || !cue.test(text.slice(block.words, block.end)))
        continue;
      for (const sentence of sentencesOf(text, block.words, block.end)) {
        if (cue.test(text.slice(sentence.start, sentence.end)))
          statements.push(...statementsIn(text, sentence, voice, []));
      }
    }
  }
  return { text, language, statements };
}
