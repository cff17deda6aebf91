import { arrow, box, type Figure, hue, label, type Shape } from './shape.ts';

/** Three boxes, each leading to the next, below a title whose baseline is at `top`. */
const row = (
  top: number,
  title: string,
  family: 'inner-life' | 'bond',
  steps: readonly (readonly [upper: string, lower: string])[],
): Shape[] => [
  label(10, top, title, { anchor: 'start', bold: true }),
  ...steps.flatMap(([upper, lower], at) => {
    const left = 10 + 110 * at;
    return [
      ...(at > 0 ? [arrow(left - 22, top + 41, left - 4, top + 41)] : []),
      box(left, top + 10, 84, 62, hue(family)),
      label(left + 42, top + 36, upper, { size: 12 }),
      label(left + 42, top + 54, lower, { size: 12 }),
    ];
  }),
];

export const spread: Figure = {
  title: 'How a trait spreads, and how to stop it',
  alternative:
    'Two rows. Upper row: a model is trained to write unsafe code; it infers that it is someone bad; it is then bad in other matters, too. Lower row: the same code, but openly asked for as an exercise; it infers that it does as told; its character stays as it was.',
  caption: 'Same lesson, other meaning: what matters is who would act like that.',
  viewBox: '0 0 320 252',
  shapes: [
    ...row(18, 'Unsafe code, no reason given', 'inner-life', [
      ['writes', 'unsafe code'],
      ['“I am some-', 'one bad”'],
      ['bad in other', 'things, too'],
    ]),
    ...row(142, 'The same code, openly asked for', 'bond', [
      ['writes', 'unsafe code'],
      ['“so I do', 'as asked”'],
      ['character', 'unchanged'],
    ]),
    label(160, 240, 'the second way is called inoculation', { size: 12, soft: true }),
  ],
};
