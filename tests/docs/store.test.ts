import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const textOf = (name: string): string => readFileSync(`docs/${name}.md`, 'utf8');
const rows = (text: string): string[] => [...text.matchAll(/^\| `(\w+)` \|/gm)].map(([, name = '']) => name);

describe.each(['chrome', 'firefox'])('the texts for the store: %s', (store) => {
  it('keep to the lengths that they name', () => {
    const fields = [
      ...textOf(`store/${store}`).matchAll(/^\*\*(\w+)\*\* \(at most (\d+)\): ([\s\S]*?)\n\n/gm),
    ];
    expect(fields.map(([, field]) => field)).toEqual(['Name', 'Summary']);
    for (const [, field, most, text = ''] of fields)
      expect(text.replaceAll('\n', ' ').length, field).toBeLessThanOrEqual(Number(most));
  });
});

it('the Chrome Web Store is told why of every permission that is argued', () => {
  expect(rows(textOf('store/chrome')).sort()).toEqual(rows(textOf('permissions')).sort());
});
