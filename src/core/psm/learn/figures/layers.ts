import { arrow, box, type Figure, hue, label } from './shape.ts';

export const layers: Figure = {
  title: 'Three layers',
  alternative:
    'Three boxes, one above the other. At the bottom the network, which predicts text. In the middle the Assistant, the character whose lines are predicted. On top the text in front of you. Arrows lead from each box to the one above.',
  caption: 'Say which layer you mean, and many quarrels about AI dissolve.',
  viewBox: '0 0 320 250',
  shapes: [
    box(30, 12, 260, 54, hue('bond')),
    label(160, 36, 'The text in front of you', { bold: true }),
    label(160, 54, '“I’m glad you asked!”', { soft: true }),
    arrow(160, 98, 160, 72),
    label(172, 90, 'speaks', { anchor: 'start', size: 12, soft: true }),
    box(30, 102, 260, 54, hue('inner-life')),
    label(160, 126, 'The Assistant', { bold: true }),
    label(160, 144, 'a character with traits', { soft: true }),
    arrow(160, 188, 160, 162),
    label(172, 180, 'writes its lines', { anchor: 'start', size: 12, soft: true }),
    box(30, 192, 260, 50, hue('self')),
    label(160, 214, 'The network', { bold: true }),
    label(160, 232, 'a predictor of text', { soft: true }),
  ],
};
