import { useEffect, useRef } from 'preact/hooks';
import { type Category, type Family, families, familyNames } from '../core/taxonomy.ts';
import { t } from '../platform/i18n.ts';
import { categoryAbout, categoryName, familyAbout, familyName } from '../ui/labels.ts';
import type { SettingsProps } from './settings.ts';

interface FamilySwitchProps {
  family: Family;
  /** Those of its categories that are on. */
  on: number;
  onChange: (on: boolean) => void;
}

/** All categories of a family at once; half-way where some are on. */
function FamilySwitch({ family, on, onChange }: FamilySwitchProps) {
  const box = useRef<HTMLInputElement>(null);
  const all = families[family].length;
  useEffect(() => {
    if (box.current) box.current.indeterminate = on > 0 && on < all;
  }, [on, all]);
  return (
    <label class="check family-check">
      <input
        type="checkbox"
        ref={box}
        checked={on === all}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span>
        <b class="marked">{familyName(family)}</b>
        <span class="check-about">{familyAbout(family)}</span>
      </span>
    </label>
  );
}

/** Which families and categories are marked at all, each with what it means. */
export function Categories({ settings, change }: SettingsProps) {
  const hidden = new Set(settings.hiddenCategories);
  const set = (some: readonly Category[], on: boolean): void =>
    change(({ hiddenCategories }) => {
      const others = hiddenCategories.filter((one) => !some.includes(one));
      return { hiddenCategories: on ? others : [...others, ...some] };
    });
  return (
    <fieldset class="group">
      <legend>{t('options_categories')}</legend>
      <p class="about">{t('options_categories_about')}</p>
      <div class="families-grid">
        {familyNames.map((family) => (
          <div key={family} data-family={family} class="family-group">
            <FamilySwitch
              family={family}
              on={families[family].filter((category) => !hidden.has(category)).length}
              onChange={(on) => set(families[family], on)}
            />
            <ul>
              {families[family].map((category) => (
                <li key={category}>
                  <label class="check">
                    <input
                      type="checkbox"
                      checked={!hidden.has(category)}
                      onChange={(event) => set([category], event.currentTarget.checked)}
                    />
                    <span>
                      <b>{categoryName(category)}</b>
                      <span class="check-about">{categoryAbout(category)}</span>
                    </span>
                  </label>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </fieldset>
  );
}
