import { familyNames } from '../core/taxonomy.ts';
import { t } from '../platform/i18n.ts';
import type { Appearance } from '../platform/settings.ts';
import { allHues, hueFrom, type Palette, paletteOf, palettes } from '../ui/hues.ts';
import { familyName } from '../ui/labels.ts';
import { Segmented } from '../ui/segmented.tsx';
import { paletteWords } from './words.ts';

interface ColoursProps {
  hues: Appearance['hues'];
  onChange: (hues: Appearance['hues']) => void;
}

const paletteNames: readonly Palette[] = ['usual', 'apart', 'grey', 'own'];

/** The palette, and each family's own colour: choosing one makes the palette the reader's own. */
export function Colours({ hues, onChange }: ColoursProps) {
  const chosen = paletteOf(hues);
  const all = allHues(hues);
  return (
    <div class="setting">
      <Segmented
        legend={t('options_hues')}
        name="hues"
        options={paletteNames
          .filter((one) => one !== 'own' || chosen === 'own')
          .map((one) => [one, paletteWords(one)] as const)}
        value={chosen}
        describedBy="hues-about"
        onChange={(one) => one !== 'own' && onChange(palettes[one])}
      />
      <ul class="colours">
        {familyNames.map((family) => (
          <li key={family}>
            <label>
              <input
                type="color"
                aria-label={t('options_hue_of', familyName(family))}
                value={all[family][0]}
                onChange={(event) => onChange({ ...all, [family]: hueFrom(event.currentTarget.value) })}
              />
              <span aria-hidden="true">{familyName(family)}</span>
            </label>
          </li>
        ))}
      </ul>
      <p class="about" id="hues-about">
        {t('options_hues_about')}
      </p>
    </div>
  );
}
