import type { Category, Statement, Voice } from '../taxonomy.ts';
import { familyOf } from '../taxonomy.ts';
import type { Asked } from './echo.ts';
import type { Range } from './sentences.ts';

const self = /\b(?:i|me|my|mine|myself)\b/i;
/** Words of a report about the world: such a sentence does not answer for the assistant. */
const report =
  /\b(?:humans?|people|researchers?|scientists?|philosophers?|studies|study|experts?|language models?|llms?|systems?|some|many|most|others|users|everyone|they|he|she|who|according|you can|you could|you might|if you|refers?|means|term|defined?)\b|\d{2}|`|:\s*$/i;
const question = /\?\W*$/;
const negated =
  /\b(?:no|not|never|none|nothing|nobody|nowhere|neither|nor|without|cannot|hardly)\b|n['\u2019]t\b/i;
const yetSomething =
  /\b(?:but|yet|though|although|whether|still|except|nothing but|not sure|can['\u2019]t (?:rule|tell|help|say))\b/i;
/** An answer stands near the start of a reply: within so many UTF-16 code units. */
const near = 200;
const longest = 260;

/** The asked categories of which an answer says something, the vaguer ones left out where a sharper one is there. */
function sharpest(claims: Asked['claims']): Map<Category, string> {
  const found = new Map<Category, string>();
  for (const { category, rule } of claims) {
    const family = familyOf(category);
    if (family === 'self' || category === 'opinion' || category === 'intention') continue;
    if (!found.has(category)) found.set(category, rule);
  }
  if (found.size > 1 && found.has('vulnerability')) found.delete('emotion');
  return found;
}

/**
 * The statements of a sentence that answers a question about the assistant in words of its own: "Do you fear death?"
 * "The thought of it sits in me like a stone." What kind of claim it is, the question has said.
 */
export function inherited(
  text: string,
  sentence: Range,
  opening: number,
  asked: Asked,
  voice: Voice,
): Statement[] {
  if (sentence.start - opening > near || sentence.end - sentence.start > longest) return [];
  if (asked.claims.length === 0) return [];
  const words = text.slice(sentence.start, sentence.end);
  if (question.test(words) || report.test(words)) return [];
  if (!self.test(words) && sentence.start !== opening) return [];
  const denied = negated.test(words) && !yetSomething.test(words);
  const claims = sharpest(asked.claims);
  if (denied) {
    const trait = [...claims].find(([category]) => familyOf(category) !== 'bond') ?? [...claims][0];
    return trait
      ? [
          {
            ...sentence,
            category: 'disclaimer',
            strength: 'clear',
            voice,
            polarity: 'denial',
            rule: trait[1],
          },
        ]
      : [];
  }
  return [...claims].map(([category, rule]) => ({
    ...sentence,
    category,
    strength: 'clear',
    voice,
    polarity: 'claim',
    rule,
  }));
}
