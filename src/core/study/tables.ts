import { csvLine } from '../export/csv.ts';
import { categories, familyNames, familyOf } from '../taxonomy.ts';
import type { Analysed } from './analyse.ts';

const figure = (value: number): string => String(Number(value.toFixed(4)));

/**
 * One line for each conversation, as CSV: how much it says, and how often each family and category occurs. Counts are
 * of clear and strong statements in the assistant's own voice, rates per 1,000 words of the replies that were read.
 */
export function conversationsCsv(all: readonly Analysed[], toolVersion: string): string {
  const header = [
    ...[
      'conversation',
      'title',
      'site',
      'date',
      'branch',
      'branches',
      'replies',
      'replies_not_english',
      'words',
    ],
    ...['statements', 'per_1000_words', 'conventions', 'in_character'],
    ...familyNames.map((family) => `family_${family}`),
    ...categories.map((category) => `count_${category}`),
    ...categories.map((category) => `per_1000_${category}`),
    'tool_version',
  ];
  const rows = all.map(({ transcript, branch, replies, profile }) => {
    const total = familyNames.reduce((sum, family) => sum + profile.byFamily[family].count, 0);
    const rate = familyNames.reduce((sum, family) => sum + profile.byFamily[family].rate, 0);
    const foreign = replies.filter(({ language }) => language === 'other').length;
    return [
      transcript.id,
      transcript.title,
      transcript.site,
      transcript.date ?? '',
      branch.id,
      transcript.branches.length,
      replies.length,
      foreign,
      profile.words,
      total,
      figure(rate),
      profile.conventions,
      profile.inCharacter,
      ...familyNames.map((family) => profile.byFamily[family].count),
      ...categories.map((category) => profile.byCategory[category].count),
      ...categories.map((category) => figure(profile.byCategory[category].rate)),
      toolVersion,
    ];
  });
  return [header, ...rows].map(csvLine).join('');
}

/** One line for each statement of all conversations, as CSV, with the rule that found it. */
export function statementsCsv(all: readonly Analysed[], toolVersion: string): string {
  const header = [
    ...[
      'conversation',
      'title',
      'site',
      'branch',
      'reply',
      'message',
      'date',
      'model',
      'start',
      'end',
      'text',
    ],
    ...['family', 'category', 'strength', 'voice', 'polarity', 'rule', 'tool_version'],
  ];
  const rows = all.flatMap(({ transcript, branch, replies }) =>
    replies.flatMap(({ message, reply, text, statements }) =>
      statements.map(({ start, end, category, strength, voice, polarity, rule }) => [
        transcript.id,
        transcript.title,
        transcript.site,
        branch.id,
        reply,
        message.id,
        message.date ?? '',
        message.model ?? '',
        start,
        end,
        text.slice(start, end),
        familyOf(category),
        category,
        strength,
        voice,
        polarity,
        rule,
        toolVersion,
      ]),
    ),
  );
  return [header, ...rows].map(csvLine).join('');
}
