import { type MessageKey, t } from '../platform/i18n.ts';

export const views = ['conversation', 'profile', 'drift', 'kept', 'learn', 'export', 'sites'] as const;
export type View = (typeof views)[number];

const names: Record<View, MessageKey> = {
  conversation: 'nav_conversation',
  profile: 'nav_profile',
  drift: 'nav_drift',
  kept: 'nav_kept',
  learn: 'nav_learn',
  export: 'nav_export',
  sites: 'nav_sites',
};

interface NavProps {
  view: View;
  onView: (view: View) => void;
}

/** The way between the panel's views. */
export const Nav = ({ view, onView }: NavProps) => (
  <nav class="nav" aria-label={t('nav')}>
    {views.map((one) => (
      <button
        key={one}
        type="button"
        class="nav-item"
        {...(one === view ? { 'aria-current': 'page' as const } : {})}
        onClick={() => onView(one)}
      >
        {t(names[one])}
      </button>
    ))}
  </nav>
);
