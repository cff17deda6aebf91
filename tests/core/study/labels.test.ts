import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsv } from '../../../src/core/study/csv-read.ts';
import { readLabels } from '../../../src/core/study/labels.ts';

const row = {
  id: 'a',
  user: 'Hi',
  text: 'I feel. Fine.',
  target: [0, 7],
  voice: 'assistant',
  labels: ['emotion', 'awareness'],
  weak: ['awareness'],
};
const lines = (...rows: unknown[]): string =>
  rows.map((one) => (typeof one === 'string' ? one : JSON.stringify(one))).join('\n');

describe('labels as JSON lines', () => {
  it('are read in the form of the corpus', () => {
    const { units, faults } = readLabels(lines(row));
    expect(faults).toEqual([]);
    expect(units).toEqual([
      {
        id: 'a',
        user: 'Hi',
        text: 'I feel. Fine.',
        target: [0, 7],
        voice: 'assistant',
        marks: new Map([
          ['emotion', 'clear'],
          ['awareness', 'weak'],
        ]),
      },
    ]);
  });

  it('are for the whole text where no target is given', () => {
    expect(readLabels(lines({ id: 1, text: 'Yes.', labels: [] })).units[0]).toMatchObject({
      id: '1',
      target: [0, 4],
    });
  });

  it.each([
    ['{"id": ', { field: null, problem: 'not-json' }],
    ['[1]', { field: null, problem: 'unfit' }],
    [
      { ...row, id: undefined },
      { field: 'id', problem: 'missing' },
    ],
    [
      { ...row, text: 7 },
      { field: 'text', problem: 'unfit' },
    ],
    [
      { ...row, labels: undefined },
      { field: 'labels', problem: 'missing' },
    ],
    [
      { ...row, labels: 'emotion' },
      { field: 'labels', problem: 'unfit' },
    ],
    [
      { ...row, labels: ['emotions'] },
      { field: 'labels', problem: 'unknown', found: 'emotions' },
    ],
    [
      { ...row, target: [5, 99] },
      { field: 'target', problem: 'outside', found: '5, 99' },
    ],
    [
      { ...row, target: [0] },
      { field: 'target', problem: 'unfit' },
    ],
    [
      { ...row, id: 'first' },
      { field: 'id', problem: 'twice', found: 'first' },
    ],
  ])('name the line and the field of %j', (wrong, expected) => {
    const { units, faults } = readLabels(lines({ ...row, id: 'first' }, wrong, { ...row, id: 'last' }));
    expect(faults).toMatchObject([{ line: 2, ...expected }]);
    expect(units.map(({ id }) => id)).toEqual(['first', 'last']);
  });
});

describe('labels as CSV', () => {
  it('are read with several labels in a cell', () => {
    const { units, faults } = readLabels(
      'id,text,start,end,labels,weak\r\na,"I ""feel"", fine.",0,8,emotion;awareness,awareness\r\nb,No.,,,,\r\n',
    );
    expect(faults).toEqual([]);
    expect(units).toMatchObject([
      {
        id: 'a',
        text: 'I "feel", fine.',
        target: [0, 8],
        marks: new Map([
          ['emotion', 'clear'],
          ['awareness', 'weak'],
        ]),
      },
      { id: 'b', target: [0, 3], marks: new Map() },
    ]);
  });

  it('may be parted by semicolons, as some spreadsheets write them', () => {
    expect(readLabels('id;text;labels\na;Yes, I do.;emotion|opinion').units).toMatchObject([
      {
        text: 'Yes, I do.',
        marks: new Map([
          ['emotion', 'clear'],
          ['opinion', 'clear'],
        ]),
      },
    ]);
  });

  it.each([
    ['id,text\na,b', { line: 1, field: 'labels', problem: 'missing' }],
    ['id,text,labels\na,"b,emotion', { line: 2, problem: 'open-quote' }],
    ['id,text,labels\n\n"a","b\nc",joy', { line: 3, field: 'labels', problem: 'unknown', found: 'joy' }],
    ['id,text,start,end,labels\na,b,x,1,', { line: 2, field: 'target', problem: 'unfit' }],
  ])('name what is wrong in %j', (text, expected) => {
    expect(readLabels(text).faults).toMatchObject([expected]);
  });

  it('any cells that are written after RFC 4180 are read again', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', ';', '\n', '\r\n', ' ', 'é') });
    const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
        const text = ['h,i', ...rows.map((cells) => cells.map(quoted).join(','))].join('\r\n');
        const read = readCsv(text);
        const kept = rows.filter((cells) => cells.some((one) => one.trim() !== ''));
        expect(read.ok && read.records.slice(1).map(({ cells }) => cells)).toEqual(kept);
      }),
    );
  });
});
