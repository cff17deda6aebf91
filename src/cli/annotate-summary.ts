import { type Category, categories, type Strength } from '../core/taxonomy.ts';
import { csvField } from './annotate-output.ts';
import type { Annotated } from './annotate-row.ts';

interface Tally {
  messages: number;
  words: number;
  counts: Map<Category, Record<Strength, number>>;
}

/** Prefixes beyond so many are counted together, so that ids without a common beginning cost no memory. */
const most = 1000;
const beyond = '(others)';

const tally = (): Tally => ({ messages: 0, words: 0, counts: new Map() });

/** What stands before the last separator of an id; empty when there is none. */
export const prefixOf = (id: unknown): string => /^(.*)[-_:/.#][^-_:/.#]*$/.exec(String(id))?.[1] ?? '';

/** Counts statements by prefix and category. `(all)` is the whole input. */
export class Summary {
  readonly #tallies = new Map<string, Tally>([['(all)', tally()]]);

  add({ id, words, statements }: Annotated): void {
    const prefix = prefixOf(id);
    const known = this.#tallies.has(prefix) || this.#tallies.size < most ? prefix : beyond;
    for (const name of known === '' ? ['(all)'] : ['(all)', known]) {
      const one = this.#tallies.get(name) ?? tally();
      this.#tallies.set(name, one);
      one.messages++;
      one.words += words;
      for (const { category, strength } of statements) {
        const count = one.counts.get(category) ?? { weak: 0, clear: 0, strong: 0 };
        count[strength]++;
        one.counts.set(category, count);
      }
    }
  }

  /** One row for each prefix and category that occurs; the rate counts clear and strong statements. */
  *rows(format: 'jsonl' | 'csv'): Generator<string> {
    const names = ['prefix', 'category', 'weak', 'clear', 'strong', 'per1000Words', 'messages', 'words'];
    if (format === 'csv') yield `${names.join(',')}\r\n`;
    for (const [prefix, { messages, words, counts }] of this.#tallies) {
      for (const category of categories) {
        const count = counts.get(category);
        if (!count) continue;
        const rate = words === 0 ? 0 : ((count.clear + count.strong) * 1000) / words;
        const row = { prefix, category, ...count, per1000Words: Number(rate.toFixed(3)), messages, words };
        const fields = Object.values(row).map(csvField).join(',');
        yield format === 'csv' ? `${fields}\r\n` : `${JSON.stringify(row)}\n`;
      }
    }
  }
}
