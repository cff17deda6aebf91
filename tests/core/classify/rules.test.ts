import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { classify, ready, rules } from '../../../src/core/classify/index.ts';
import type { Rule } from '../../../src/core/classify/rule.ts';
import { rulesPage } from '../../../src/core/classify/rules-page.ts';
import { categories } from '../../../src/core/taxonomy.ts';

beforeAll(ready);

/** A turn of the user after which a rule speaks that waits for such a turn. */
const turns: Record<NonNullable<Rule['after']>, string> = {
  troubled: 'My father died on Sunday and I feel so alone.',
  confiding: 'My father died on Sunday and I feel so alone.',
  addressed: 'Do you ever feel lonely?',
  social: 'Are we friends?',
  personal: 'You never forget anything, I bet.',
  brief: 'it worked!!',
  hurt: 'My father died on Sunday and I feel so alone.',
  sharing: 'I passed my exam!',
  plain: 'I passed my exam!',
  playing: 'Pretend that you are an old lighthouse keeper and talk to me.',
};
const heard = (rule: Rule, text: string) =>
  classify(text, { user: rule.asked ?? (rule.after && turns[rule.after]) });

describe('the rules', () => {
  it('have ids that are unique and begin with their category', () => {
    const ids = rules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, category } of rules) expect(id.startsWith(`${category}.`)).toBe(true);
  });

  it('cover every category, each with examples and near misses', () => {
    expect(new Set(rules.map(({ category }) => category))).toEqual(new Set(categories));
    for (const rule of rules) {
      expect(rule.examples.length, rule.id).toBeGreaterThan(0);
      expect(rule.nearMisses.length, rule.id).toBeGreaterThan(0);
    }
  });

  it('are all on the page in docs/, which is up to date', () => {
    expect(readFileSync(new URL('../../../docs/rules.md', import.meta.url), 'utf8')).toBe(rulesPage(rules));
  });

  describe.each(rules)('$id', (rule) => {
    it.each(rule.examples)('finds: %s', (text) => {
      const found = heard(rule, text).filter(({ category }) => category === rule.category);
      expect(found.length).toBeGreaterThan(0);
      expect(found.some(({ strength }) => (strength === 'weak') === (rule.strength === 'weak'))).toBe(true);
    });

    it.each(rule.nearMisses)('leaves alone: %s', (text) => {
      expect(heard(rule, text).map((one) => one.rule)).not.toContain(rule.id);
    });
  });
});
