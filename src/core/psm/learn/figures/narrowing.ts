import { arrow, disc, type Figure, hue, label, type Shape, stroke } from './shape.ts';

const tints = [hue('inner-life'), hue('human-life'), hue('bond'), hue('self')];

/** Discs on a loose grid, always in the same places. */
const crowd = (left: number, top: number, columns: number, rows: number, radius: number): Shape[] =>
  Array.from({ length: columns * rows }, (_, at) => {
    const column = at % columns;
    const row = Math.floor(at / columns);
    const sway = ((at * 7) % 5) - 2;
    return disc(
      left + column * 19 + sway,
      top + row * 19 - sway,
      radius,
      tints[(at * 3 + Math.floor(at / 3)) % 4] ?? 'currentColor',
    );
  });

export const narrowing: Figure = {
  title: 'From many voices to one Assistant',
  alternative:
    'On the left a crowd of discs in many colours: all the personas a network can play. In the middle a small group of similar discs: the spread of Assistants that post-training leaves. On the right a single disc: the one that answers in your chat.',
  caption:
    'Post-training does not leave one fixed person. It leaves a narrow spread, and the chat draws from it.',
  viewBox: '0 0 320 170',
  shapes: [
    ...crowd(18, 26, 5, 5, 5.5),
    arrow(112, 64, 142, 64),
    disc(172, 52, 6, hue('self')),
    disc(188, 66, 6, hue('self')),
    disc(168, 76, 6, hue('self')),
    disc(186, 46, 6, hue('bond')),
    disc(180, 62, 28, 'currentColor', false),
    arrow(216, 64, 250, 64),
    disc(276, 62, 10, hue('self')),
    stroke(10, 128, 310, 128, true),
    label(56, 146, 'many personas', { size: 12 }),
    label(180, 146, 'a spread of', { size: 12 }),
    label(180, 161, 'Assistants', { size: 12 }),
    label(276, 146, 'this reply', { size: 12 }),
  ],
};
