import type { ComponentChildren } from 'preact';
import { type MessageKey, t } from '../platform/i18n.ts';

/** The sections of the page in their order, with their headings; the name is the anchor. */
export const sectionTitles = {
  marks: 'options_marks',
  appearance: 'options_appearance',
  sites: 'options_sites',
  keys: 'options_keys',
  dismissed: 'options_dismissed',
  kept: 'options_kept',
  transfer: 'options_transfer',
  sync: 'options_sync',
  permissions: 'options_permissions',
  news: 'options_news',
} as const satisfies Record<string, MessageKey>;

export type SectionName = keyof typeof sectionTitles;
export const sectionNames = Object.keys(sectionTitles) as SectionName[];

interface SectionProps {
  name: SectionName;
  about?: string;
  children: ComponentChildren;
}

/** One section of the page under its heading. */
export const Section = ({ name, about, children }: SectionProps) => (
  <section class="section" id={name} aria-labelledby={`${name}-title`}>
    <h2 id={`${name}-title`} tabIndex={-1}>
      {t(sectionTitles[name])}
    </h2>
    {about && <p class="about">{about}</p>}
    {children}
  </section>
);
