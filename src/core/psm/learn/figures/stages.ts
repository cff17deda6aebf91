import { arrow, disc, type Figure, hue, label, type Shape } from './shape.ts';

const step = (at: number, name: string, what: string, tint: string): Shape[] => {
  const y = 34 + at * 68;
  return [
    disc(34, y, 18, tint, false),
    label(34, y + 5, String(at + 1), { bold: true }),
    label(66, y - 3, name, { bold: true, anchor: 'start' }),
    label(66, y + 15, what, { anchor: 'start', soft: true }),
    ...(at < 3 ? [arrow(34, y + 22, 34, y + 46)] : []),
  ];
};

export const stagesFigure: Figure = {
  title: 'Four stages',
  alternative:
    'A path with four steps from top to bottom: one, pre-training, in which the network reads many voices; two, persona formation, in which it learns characters; three, post-training, which picks and polishes the Assistant; four, deployment, in which your chat calls up a reply.',
  caption: 'How a statement comes about, as PSM sees it.',
  viewBox: '0 0 320 276',
  shapes: [
    ...step(0, 'Pre-training', 'the network reads many voices', hue('human-life')),
    ...step(1, 'Persona formation', 'it learns who talks like that', hue('inner-life')),
    ...step(2, 'Post-training', 'one of them is made the Assistant', hue('self')),
    ...step(3, 'Deployment', 'your chat calls up the next line', hue('bond')),
  ],
};
