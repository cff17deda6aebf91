import type { Site } from './site.ts';

/** The self-hosted product that a page is recognised as, if it is one. */
export const recognised = <Entry extends Pick<Site, 'recognise'>>(
  doc: Document,
  entries: readonly Entry[],
): Entry | null =>
  entries.find(
    ({ recognise }) => recognise?.every((selector) => doc.querySelector(selector) !== null) ?? false,
  ) ?? null;
