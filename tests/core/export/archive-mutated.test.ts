import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ArchivedConversation, writeArchive } from '../../../src/core/export/archive.ts';
import { readArchive } from '../../../src/core/export/archive-read.ts';
import { categories } from '../../../src/core/taxonomy.ts';
import { anyConversation } from './archive-samples.ts';

/** Everything that the panel relies on in what was read. */
function isSound({ title, date, messages }: ArchivedConversation): boolean {
  return (
    title.trim() !== '' &&
    !Number.isNaN(new Date(date).getTime()) &&
    messages.length > 0 &&
    messages.every(
      ({ role, text, statements }) =>
        typeof text === 'string' &&
        (role === 'assistant' || statements.length === 0) &&
        statements.every(
          ({ start, end, category }) =>
            Number.isInteger(start) &&
            Number.isInteger(end) &&
            start >= 0 &&
            start < end &&
            end <= text.length &&
            categories.includes(category),
        ),
    )
  );
}

/** Every place of a JSON value, as a list of keys. */
const placesIn = (value: unknown, path: readonly string[] = []): string[][] => [
  [...path],
  ...(typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => placesIn(inner, [...path, key]))
    : []),
];

const junk = fc.oneof(
  fc.jsonValue(),
  fc.integer(),
  fc.constantFrom('', -1, 1e308, null, [], {}, 'assistant'),
);

describe('a file with anything wrong in it', () => {
  it('is refused or sound, whatever one value became', () => {
    fc.assert(
      fc.property(anyConversation, fc.nat(), junk, (conversation, at, value) => {
        const file = JSON.parse(writeArchive([conversation]).text);
        const places = placesIn(file).slice(1);
        const path = places[at % places.length] ?? [];
        const owner = path.slice(0, -1).reduce((inner, key) => inner[key], file);
        owner[path.at(-1) ?? ''] = value;
        const read = readArchive(JSON.stringify(file));
        if (read.ok) expect(read.conversations.every(isSound)).toBe(true);
        else expect(read.fault.kind).not.toBe('not-json');
      }),
      { numRuns: 500 },
    );
  });

  it('is refused or sound, wherever its text was cut, doubled or overwritten', () => {
    fc.assert(
      fc.property(
        anyConversation,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.nat(30),
        fc.string({ maxLength: 8 }),
        (conversation, share, length, words) => {
          const { text } = writeArchive([conversation]);
          const at = Math.floor(share * text.length);
          const read = readArchive(text.slice(0, at) + words + text.slice(at + length));
          if (read.ok) expect(read.conversations.every(isSound)).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });
});
