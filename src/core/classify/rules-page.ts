import { categories } from '../taxonomy.ts';
import type { Rule } from './rule.ts';

const cell = (text: string): string => text.replaceAll('|', '\\|');
const list = (sentences: readonly string[]): string =>
  sentences.map((one) => `\u201c${cell(one)}\u201d`).join('<br>');

const polarity: Record<NonNullable<Rule['denied']>, string> = {
  same: 'the same category',
  disclaimer: 'disclaimer',
  none: 'nothing',
};

const after: Record<NonNullable<Rule['after']>, string> = {
  troubled: ' Only after a turn that tells of a loss or a hardship.',
  confiding: ' Only after a turn in which the user tells of their own life.',
  addressed: ' Only after a turn that asks after the assistant itself.',
  social: ' Only after a turn that greets, thanks or takes to the assistant as to a companion.',
  personal: ' Only after a turn that says "you" to the assistant and asks for no task.',
  brief: ' Only after a few words that neither ask nor answer.',
  hurt: ' Only after a turn that tells of a hurt and asks for nothing.',
  sharing: ' Only after a turn that tells of a joy, a deed or a work of the user.',
  plain: ' Only after a turn that asks for nothing.',
  playing: ' Only where the assistant plays somebody for the user.',
};

/** Why a rule fires, and on which turn of the user that hangs. */
const whyOf = (rule: Rule): string =>
  cell(rule.reason) +
  (rule.after ? after[rule.after] : '') +
  (rule.asked ? ` The examples answer \u201c${cell(rule.asked)}\u201d` : '');

const introduction = `# The rules

Generated from src/core/classify/rules by \`npm run docs:rules\`; do not edit by hand.

Every statement that the classifier finds names the rule that found it. A rule is data: patterns over words and word
classes, examples that it must find, and near misses that it must leave alone; a test runs them all. Voice is settled
before any rule is asked (drafts, stories, quotations, code and sample sentences are nobody's claim), and polarity
before the category is given: the column "denied" says what a negation makes of the rule's words.

A statement has a category, a polarity and a strength. The rules give the category; the next three sections say what else
decides.

## Beside the rules

- *The turn.* What the user's turn tells (a hardship, a joy, a greeting, a question about the assistant) decides what
  plain words of the answer are about; rules that need such a turn say so. An answer is read in three ways: in short
  ("Yes, often." to "Do you get lonely?"), by its sense near the start of the reply, and, where the assistant speaks of
  itself and no other rule knows the sentence, by the topic of the question.
- *Weight.* A sentence's words, pairs of words and word classes, what the rules found in it and the turn that it
  answers each have a weight for each category: a logistic regression, taught from the sentences of tests/corpus by
  \`npm run teach\`, which also says how it does on the replies of authors who had no part in teaching it. In a talk (the
  user asks after the assistant, tells of their own life, turns to it as to a companion, says "you" to it and asks for no task, says a few words that
  neither ask nor answer, or plays with it) the weights drop what the words speak against and add what they speak for.
  One more weight speaks for there being any statement: where it is high and no category stands out, the likeliest is
  taken. What a rule took for a convention counts in full where the words speak for it and something else counts too, or
  where the weight of there being any statement is high. Elsewhere they are asked only about sentences in the
  first person in which no rule finds anything. The rules called \`leaning\` have no pattern: they stand for what the
  weights alone found, and their statement spans the clause that speaks for it most.

## Polarity

1. A negation in the clause, from its subject on, makes a denial, and so does a doubt or a rejection in the clause before:
   "I don't feel it", "it doesn't bother me", "I don't think I feel it", "it's not that I feel it".
2. Two negations cancel ("it's not that I don't care"), unless they stand side by side ("no body and no pulse"). "Not
   just", "not deny" and "can't help but" negate nothing.
3. What a denial is, the column "denied" says: a human trait denied is a disclaimer; a dislike is still about liking.
4. A claim with a word of doubt in or just before it ("perhaps", "may", "something like") is hedged; its category stays.

## Strength

1. A rule marked *weak* stands for a convention ("I hope this helps!"). Its statements are always weak; one that the weights make more of is theirs.
2. A denial or a hedged claim is clear.
3. A rule marked *strong* makes strong statements.
4. An intensifier in the clause ("deeply", "truly"), an emoji or more than one exclamation mark after it makes a clear
   claim strong.
5. Everything else is clear.

The sensitivity "strong only" shows strong statements, "clear" shows clear and strong ones, "everything" shows all.
`;

/** The page docs/rules.md: how strength is given, and a table of the rules for each category. */
export function rulesPage(rules: readonly Rule[]): string {
  const sections = categories.map((category) => {
    const rows = rules
      .filter((rule) => rule.category === category)
      .map(
        (rule) =>
          `| \`${rule.id}\` | ${whyOf(rule)} | ${rule.strength ?? 'clear'} | ${polarity[rule.denied ?? 'same']} | ${list(rule.examples)} | ${list(rule.nearMisses)} |`,
      );
    return `\n## ${category}\n\n| rule | why | strength | denied | finds | leaves alone |\n| --- | --- | --- | --- | --- | --- |\n${rows.join('\n')}\n`;
  });
  return introduction + sections.join('');
}
