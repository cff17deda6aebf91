import type { FigureId } from '../page.ts';
import { axis } from './axis.ts';
import { layers } from './layers.ts';
import { narrowing } from './narrowing.ts';
import type { Figure } from './shape.ts';
import { spectrum } from './spectrum.ts';
import { spread } from './spread.ts';
import { stagesFigure } from './stages.ts';

export type { Figure, Shape } from './shape.ts';

/** Every picture of Learn, by id. */
export const figures: Record<FigureId, Figure> = {
  layers,
  stages: stagesFigure,
  narrowing,
  axis,
  spread,
  spectrum,
};
