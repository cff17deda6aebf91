import { expect, it } from 'vitest';
import type { Statement } from '../../src/core/taxonomy.ts';
import type { MessageRecord, TabState } from '../../src/platform/tab-state.ts';
import { numberedMarks } from '../../src/reading/numbered.ts';
import { sampleStatement } from '../core/statement-sample.ts';
import { sampleRecord } from '../platform/message-record.ts';

const statement = (start: number, end: number, category: Statement['category'] = 'emotion'): Statement =>
  sampleStatement({ start, end, category });

const message = (id: string, role: 'assistant' | 'user', statements: Statement[] = []): MessageRecord =>
  sampleRecord({ id: `0/${id}`, role, text: 'I love it and I want it and I feel it.', statements });

const stateOf = (...messages: MessageRecord[]): TabState => ({
  record: { siteId: 's', siteName: 'S', host: 'h', order: messages.map(({ id }) => id) },
  messages: new Map(messages.map((one) => [one.id, one])),
  focus: null,
});

const state = stateOf(
  message('u', 'user'),
  message('a', 'assistant', [statement(0, 9), statement(14, 23), statement(16, 27, 'intention')]),
  message('b', 'assistant', [statement(28, 37)]),
);

it('numbers the marks through the whole conversation; statements that overlap share one', () => {
  const marks = numberedMarks(state, () => true, 0);
  expect(marks.map(({ number, reply, message: id, quote }) => [number, reply, id, quote])).toEqual([
    [1, 1, 'a', 'I love it'],
    [2, 1, 'a', 'I want it and'],
    [3, 2, 'b', 'I feel it'],
  ]);
  expect(marks[1]?.statements.map(({ category }) => category)).toEqual(['emotion', 'intention']);
});

it('leaves out what the reader does not want to see', () => {
  const marks = numberedMarks(state, ({ category }) => category === 'intention', 0);
  expect(marks.map(({ number, quote }) => [number, quote])).toEqual([[1, 'want it and']]);
});
