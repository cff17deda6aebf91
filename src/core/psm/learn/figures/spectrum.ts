import { disc, type Figure, hue, label, type Shape, stroke } from './shape.ts';

const view = (at: number, name: string, idea: string, place: number, tint: string): Shape[] => {
  const y = 58 + at * 44;
  return [
    label(12, y, name, { anchor: 'start', bold: true }),
    label(12, y + 16, idea, { anchor: 'start', size: 12, soft: true }),
    stroke(206, y, 306, y, true),
    disc(206 + place * 100, y, 7, tint),
  ];
};

export const spectrum: Figure = {
  title: 'Five views of what drives the reply',
  alternative:
    'Five rows, each with a mark between “enough” and “not enough”: is it enough to understand the Assistant? Operating system: enough. Actor: between, it depends on whether the actor is faithful. Router: further towards not enough. Author: further still. Shoggoth: not enough.',
  caption:
    'Is it enough to understand the Assistant? The places between the ends are our reading of the views.',
  viewBox: '0 0 320 276',
  shapes: [
    label(206, 22, 'enough', { size: 12 }),
    label(308, 22, 'not enough', { size: 12, anchor: 'end' }),
    ...view(0, 'Operating system', 'a neutral engine', 0, hue('bond')),
    ...view(1, 'Actor', 'someone plays the part', 0.45, hue('human-life')),
    ...view(2, 'Router', 'a switch between parts', 0.65, hue('human-life')),
    ...view(3, 'Author', 'the story has a will', 0.8, hue('self')),
    ...view(4, 'Shoggoth', 'a stranger behind a mask', 1, hue('inner-life')),
  ],
};
