import { isShown, type Sensitivity, type Statement } from '../core/taxonomy.ts';
import { type Settings, setFor } from './settings.ts';

/** The sensitivity that holds on a host. */
export const sensitivityAt = (settings: Settings, host: string): Sensitivity =>
  setFor(settings.sensitivityOn, host) ?? settings.sensitivity;

/** Whether the reader wants to see a statement on this host, its dismissals aside. */
export const isWanted = ({ strength, category }: Statement, settings: Settings, host: string): boolean =>
  isShown(strength, sensitivityAt(settings, host)) &&
  !settings.hiddenCategories.includes(category) &&
  !setFor(settings.hiddenOn, host)?.includes(category);
