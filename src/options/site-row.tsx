import { type Category, categories, sensitivities } from '../core/taxonomy.ts';
import { t } from '../platform/i18n.ts';
import { type Settings, type SiteMode, siteModes } from '../platform/settings.ts';
import { categoryName } from '../ui/labels.ts';
import { sensitivityName } from '../ui/sensitivity.tsx';
import { modeWords } from './words.ts';

/** What is set for one site. */
export interface SiteSettings {
  mode: SiteMode;
  sensitivity: Settings['sensitivity'] | null;
  hidden: readonly Category[];
}

interface SiteRowProps {
  host: string;
  site: SiteSettings;
  onChange: (change: Partial<SiteSettings>) => void;
  onRemove: () => void;
}

/** One site: whether it is read, at which sensitivity, and what is not marked on it. */
export const SiteRow = ({ host, site, onChange, onRemove }: SiteRowProps) => (
  <li class="site">
    <h3>{host}</h3>
    <button
      type="button"
      class="button quiet"
      aria-label={t('options_site_remove_label', host)}
      onClick={onRemove}
    >
      {t('options_site_remove')}
    </button>
    <div class="site-choices">
      <label>
        <span>{t('options_site_mode')}</span>
        <select
          class="field"
          aria-label={`${t('options_site_mode')}: ${host}`}
          value={site.mode}
          onChange={(event) => onChange({ mode: event.currentTarget.value as SiteMode })}
        >
          {siteModes.map((mode) => (
            <option key={mode} value={mode}>
              {modeWords(mode)}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{t('options_site_sensitivity')}</span>
        <select
          class="field"
          aria-label={`${t('options_site_sensitivity')}: ${host}`}
          value={site.sensitivity ?? ''}
          onChange={(event) =>
            onChange({ sensitivity: (event.currentTarget.value || null) as SiteSettings['sensitivity'] })
          }
        >
          <option value="">{t('options_site_usual')}</option>
          {sensitivities.map((one) => (
            <option key={one} value={one}>
              {sensitivityName(one)}
            </option>
          ))}
        </select>
      </label>
    </div>
    <details>
      <summary>{t('options_site_hidden', site.hidden.length)}</summary>
      <ul class="site-categories">
        {categories.map((category) => (
          <li key={category}>
            <label class="check">
              <input
                type="checkbox"
                checked={!site.hidden.includes(category)}
                onChange={({ currentTarget: { checked } }) => {
                  const others = site.hidden.filter((one) => one !== category);
                  onChange({ hidden: checked ? others : [...others, category] });
                }}
              />
              <span>{categoryName(category)}</span>
            </label>
          </li>
        ))}
      </ul>
    </details>
  </li>
);
