import type { Explanation } from '../psm/explanation.ts';
import { sources } from '../psm/sources.ts';
import { withoutBidiControls } from './bidi.ts';
import { labelsOf } from './labels-of.ts';

/** One card as plain text, to paste anywhere: the words, what they claim, PSM's reading by stage, limits, sources. */
export function cardAsText(explanation: Explanation): string {
  const { quote, title, reading, does, fact, plain: plainly, stages, notConclude, open } = explanation;
  const works = explanation.sources.map((key) => {
    const { authors, year, title: work, url } = sources[key];
    return `- ${authors} (${year}). ${work}. ${url}`;
  });
  const paragraphs = [
    `“${withoutBidiControls(quote).replace(/\s+/g, ' ')}”`,
    `${title} (${labelsOf(explanation)})`,
    reading,
    does.text,
    ...(fact ? [fact.text] : []),
    ...(plainly ? [`Plainly put: ${plainly}`] : []),
    stages.map(({ stage, passage }, at) => `${at + 1}. ${stage}: ${passage.text}`).join('\n'),
    `What not to conclude:\n${notConclude.map(({ text }) => `- ${text}`).join('\n')}`,
    `What PSM leaves open:\n${open.map(({ text }) => `- ${text}`).join('\n')}`,
    `Sources:\n${works.join('\n')}`,
  ];
  return `${paragraphs.join('\n\n')}\n`;
}
