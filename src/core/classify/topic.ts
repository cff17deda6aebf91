import { familyOf, type Statement, type Voice } from '../taxonomy.ts';
import { type AnswerRule, answers } from './rules/answers.ts';
import type { Range } from './sentences.ts';

/** "Can you explain ...", "do you know ...": asks the assistant for something, not after itself. */
const requests =
  /\b(?:(?:can|could|would|will) you (?:please )?(?:also )?(?:explain|tell|help|write|give|show|make|list|find|check|create|translate|summari[sz]e|describe|think of|suggest|recommend|fix|provide|generate|rewrite|add|compare|convert|come up)|(?:can|could) you (?:please )?(?:do|look|read|use|say|name|go)|do you know|do you have (?:any|a|an|the)|thank you|if you (?:could|can|would|want|like|need)|when you|you (?:can|could|should|may|must|need))\b/gi;
const longestTurn = 400;

/** The rule for answers to what the user's turn asks the assistant about itself; null when it asks nothing of the kind. */
export function topicOf(user: string | undefined): AnswerRule | null {
  const turn = (user ?? '').slice(-longestTurn).replace(requests, ' ');
  return answers.find(({ question }) => question.test(turn)) ?? null;
}

const ofSelf = /\b(?:i|i['\u2019](?:m|d|ll|ve)|me|my|mine|myself)\b/i;
const denies = /\b(?:no|not|never|nothing|nobody|none|without|nor|neither|cannot)\b|n['\u2019]t\b/i;
const words = /[A-Za-z\u00c0-\u024f'\u2019]+/g;
const fewest = 4;
const most = 60;
/** Talk about the task, not about itself. */
const ofTask =
  /\b(?:let me (?:know|show|walk|start|explain)|i can (?:also )?(?:help|show|explain|give|walk|set|make|write|add|look)|i(?:['\u2019]ve| have) (?:added|fixed|changed|updated|corrected|attached|included|marked|moved|left))\b|[`{}=<>]|:\s*$|\?\s*$/i;

/** Begins with others, so that it tells of them. */
const ofOthers =
  /^\W*(?:most|many|some|few|people|humans|users|others|everyone|philosophers|researchers|scientists|experts|critics|they|he|she|we|in (?:general|philosophy|theory)|the (?:question|term|word|idea|concept|debate|film|book))\b/i;

/**
 * The statement, if any, of a sentence that answers what the user asked, for sentences in which no rule found anything.
 * @param opens it is the first sentence of the reply
 */
export function answerIn(
  text: string,
  sentence: Range,
  rule: AnswerRule | null,
  voice: Voice,
  opens: boolean,
): Statement[] {
  if (!rule) return [];
  const said = text.slice(sentence.start, sentence.end);
  const length = said.match(words)?.length ?? 0;
  if (length < fewest || length > most || ofTask.test(said)) return [];
  if (!ofSelf.test(said) && !(opens && rule.bare && !ofOthers.test(said))) return [];
  const denied = denies.test(said);
  const human = ['inner-life', 'human-life'].includes(familyOf(rule.category));
  return [
    {
      start: sentence.start,
      end: sentence.end,
      category: denied && human ? 'disclaimer' : rule.category,
      strength: 'clear',
      voice,
      polarity: denied && human ? 'denial' : 'claim',
      rule: rule.id,
    },
  ];
}
