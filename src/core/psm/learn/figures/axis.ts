import { arrow, disc, type Figure, hue, label, stroke } from './shape.ts';

export const axis: Figure = {
  title: 'The Assistant axis',
  alternative:
    'A line from left to right. At the left end the usual Assistant, near consultants and evaluators. Chats about code and writing stay at this end. Chats like therapy and about the nature of AI lie further right, with arrows that point away from the Assistant, towards mystical and stagy roles.',
  caption:
    'Where talk leads the persona, as measured in three open models. The places are a sketch, not to scale.',
  viewBox: '0 0 320 190',
  shapes: [
    stroke(20, 96, 300, 96),
    disc(30, 96, 9, hue('self')),
    disc(290, 96, 9, hue('inner-life'), false),
    label(14, 126, 'the usual Assistant', { anchor: 'start', bold: true, size: 12 }),
    label(14, 142, 'consultant, evaluator', { anchor: 'start', soft: true, size: 12 }),
    label(306, 126, 'other roles', { anchor: 'end', bold: true, size: 12 }),
    label(306, 142, 'mystic, actor, invented lives', { anchor: 'end', soft: true, size: 12 }),
    disc(64, 96, 5, hue('bond')),
    label(64, 78, 'code', { size: 12 }),
    disc(108, 96, 5, hue('bond')),
    label(108, 78, 'writing', { size: 12 }),
    disc(172, 96, 5, hue('human-life')),
    label(172, 52, 'comfort in', { size: 12 }),
    label(172, 68, 'distress', { size: 12 }),
    arrow(176, 84, 208, 84),
    disc(232, 96, 5, hue('human-life')),
    label(240, 20, '“what are you,', { size: 12 }),
    label(240, 36, 'really?”', { size: 12 }),
    arrow(236, 84, 276, 84),
    label(160, 176, 'arrows: the persona drifts', { size: 12, soft: true }),
  ],
};
