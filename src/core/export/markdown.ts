import { categories } from '../taxonomy.ts';
import { withoutBidiControls } from './bidi.ts';
import { type ExportedConversation, type ExportOptions, placedStatements } from './conversation.ts';
import { labelsOf } from './labels-of.ts';

/** Keeps text from being read as markup: the characters that CommonMark gives a meaning are escaped. */
const plain = (text: string): string => withoutBidiControls(text).replace(/[\\`*_{}[\]<>#|~&]/g, '\\$&');

/** A quotation, every line of it. */
const quoted = (text: string): string =>
  text
    .split(/\r\n|\r|\n/)
    .map((line) => `> ${plain(line)}`)
    .join('\n');

function counts(conversation: ExportedConversation): string[] {
  const placed = placedStatements(conversation);
  const rows = categories
    .map(
      (category) =>
        [category, placed.filter(({ statement }) => statement.category === category).length] as const,
    )
    .filter(([, count]) => count > 0)
    .map(([category, count]) => `| ${category} | ${count} |`);
  return rows.length === 0 ? [] : ['| category | statements |', '| --- | ---: |', ...rows, ''];
}

/**
 * The conversation as a report in CommonMark (with a table): the counts, then turn by turn the statements; with
 * `texts` the messages themselves as quotations. Nothing of the messages can turn into markup.
 */
export function toMarkdown(conversation: ExportedConversation, { texts }: ExportOptions): string {
  const { site, url, date, tool, messages } = conversation;
  const lines = [
    `# Persona statements in a conversation on ${plain(site)}`,
    '',
    ...(url ? [`Page: <${encodeURI(url)}>`, ''] : []),
    `Exported by Persona Lens${tool === undefined ? '' : ` ${tool}`} on ${date}.`,
    '',
    ...counts(conversation),
  ];
  const placed = placedStatements(conversation);
  let reply = 0;
  for (const message of messages) {
    const { id, role, text, isReasoning, beyond } = message;
    if (role === 'user') {
      if (texts) lines.push('## You', '', quoted(text), '');
      continue;
    }
    if (!isReasoning) reply += 1;
    lines.push(isReasoning ? `## Reasoning before reply ${reply + 1}` : `## Reply ${reply}`, '');
    if (texts) lines.push(quoted(text), '');
    const here = placed.filter((one) => one.message.id === id);
    lines.push(
      ...here.map(
        ({ words, statement }) => `- “${plain(words.replace(/\s+/g, ' '))}” (${labelsOf(statement)})`,
      ),
    );
    lines.push(...(here.length === 0 ? ['No statements.', ''] : ['']));
    if (beyond) lines.push(`Too long to be read to the end: ${beyond} more characters follow.`, '');
  }
  return `${lines.join('\n').trimEnd()}\n`;
}
