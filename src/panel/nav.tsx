import { type MessageKey, t } from '../platform/i18n.ts';

const tabs = ['conversation', 'profile', 'drift', 'kept', 'learn', 'export'] as const;
export type View = (typeof tabs)[number] | 'sites';

const names: Record<(typeof tabs)[number], MessageKey> = {
  conversation: 'nav_conversation',
  profile: 'nav_profile',
  drift: 'nav_drift',
  kept: 'nav_kept',
  learn: 'nav_learn',
  export: 'nav_export',
};

interface NavProps {
  view: View;
  onView: (view: View) => void;
}

const current = (is: boolean) => (is ? { 'aria-current': 'page' as const } : {});

/** The way to which sites are read; apart from the views, because it is seldom gone. */
export const SitesButton = ({ view, onView }: NavProps) => (
  <button
    type="button"
    class="icon-button"
    aria-label={t('nav_sites')}
    title={t('nav_sites')}
    {...current(view === 'sites')}
    onClick={() => onView('sites')}
  >
    <svg viewBox="0 0 24 24" width="18" height="18" aria-hidden="true">
      <g fill="none" stroke="currentColor" stroke-width="1.8">
        <circle cx="12" cy="12" r="9" />
        <path d="M3 12h18M12 3c5 5.5 5 12.5 0 18M12 3c-5 5.5-5 12.5 0 18" />
      </g>
    </svg>
  </button>
);

/** The way between the panel's views. */
export const Nav = ({ view, onView }: NavProps) => (
  <nav class="nav" aria-label={t('nav')}>
    {tabs.map((one) => (
      <button key={one} type="button" class="nav-item" {...current(one === view)} onClick={() => onView(one)}>
        {t(names[one])}
      </button>
    ))}
  </nav>
);
