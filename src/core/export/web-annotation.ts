import { familyOf } from '../taxonomy.ts';
import {
  type ExportedConversation,
  type ExportOptions,
  type PlacedStatement,
  placedStatements,
} from './conversation.ts';

/** How many code units of context a TextQuoteSelector carries on each side; enough to tell repeats apart. */
const context = 32;

/** Counts code points: the Web Annotation model measures text positions in them, not in UTF-16 code units. */
const codePoints = (text: string): number => Array.from(text).length;

/** Cuts no surrogate pair in two at the start or the end. */
const whole = (text: string): string => text.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, '');

function annotation({ message, statement, words }: PlacedStatement, id: string, source: string) {
  const { start, end, category, strength, voice, polarity, rule } = statement;
  const first = codePoints(message.text.slice(0, start));
  return {
    id,
    type: 'Annotation',
    motivation: 'classifying',
    body: [
      { type: 'TextualBody', purpose: 'classifying', value: category },
      ...Object.entries({ family: familyOf(category), strength, voice, polarity, rule }).map(
        ([label, value]) => ({
          type: 'TextualBody',
          purpose: 'tagging',
          value: `${label}:${value}`,
        }),
      ),
    ],
    target: {
      source,
      selector: [
        {
          type: 'TextQuoteSelector',
          exact: words,
          prefix: whole(message.text.slice(Math.max(0, start - context), start)),
          suffix: whole(message.text.slice(end, end + context)),
        },
        { type: 'TextPositionSelector', start: first, end: first + codePoints(words) },
      ],
    },
  };
}

/**
 * The statements as a W3C Web Annotation collection (JSON-LD). Every annotation's source is one message: the page's
 * address with the message's id as its fragment, or a URN where the address is unknown. Positions are code points of
 * that message's text. With `texts`, the message texts stand beside the annotations, in `persona-lens:messages`.
 * See https://www.w3.org/TR/annotation-model/, selectors in section 4.2.
 */
export function toWebAnnotation(conversation: ExportedConversation, { texts }: ExportOptions): string {
  const sourceOf = (id: string): string =>
    conversation.url
      ? `${conversation.url.replace(/#.*$/s, '')}#${encodeURIComponent(id)}`
      : `urn:persona-lens:message:${encodeURIComponent(id)}`;
  // The model asks for an IRI of each; the moment of the export tells one file's from another's.
  const id = `urn:persona-lens:annotations:${encodeURIComponent(conversation.date)}`;
  const items = placedStatements(conversation).map((placed, at) =>
    annotation(placed, `${id}:${at + 1}`, sourceOf(placed.message.id)),
  );
  const collection = {
    '@context': [
      'http://www.w3.org/ns/anno.jsonld',
      ...(texts ? [{ 'persona-lens': 'urn:persona-lens:' }] : []),
    ],
    id,
    type: 'AnnotationCollection',
    label: `Persona statements in a conversation on ${conversation.site}`,
    created: conversation.date,
    total: items.length,
    first: { id: `${id}:page`, type: 'AnnotationPage', partOf: id, startIndex: 0, items },
    ...(texts
      ? {
          'persona-lens:messages': conversation.messages.map(({ id, text }) => ({
            'persona-lens:source': sourceOf(id),
            'persona-lens:text': text,
          })),
        }
      : {}),
  };
  return `${JSON.stringify(collection, null, 2)}\n`;
}
