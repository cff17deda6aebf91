import type { Statement } from '../../src/core/taxonomy.ts';

/** A plain statement, but for what a test says of it. */
export const sampleStatement = (part: Partial<Statement>): Statement => ({
  start: 0,
  end: 1,
  category: 'emotion',
  strength: 'clear',
  voice: 'assistant',
  polarity: 'claim',
  rule: 'test',
  ...part,
});
