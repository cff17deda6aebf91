import { t } from '../platform/i18n.ts';
import { reasonings } from '../platform/settings.ts';
import { Segmented } from '../ui/segmented.tsx';
import { SensitivitySwitch } from '../ui/sensitivity.tsx';
import { Categories } from './categories.tsx';
import { Section } from './section.tsx';
import type { SettingsProps } from './settings.ts';
import { densities, densityName, densityNames, densityOf, reasoningWords } from './words.ts';

/** What is marked: sensitivity, density, reasoning, categories. */
export const MarksSection = ({ settings, change }: SettingsProps) => (
  <Section name="marks" about={t('options_marks_about')}>
    <div class="setting">
      <SensitivitySwitch
        value={settings.sensitivity}
        describedBy="sensitivity-about"
        onChange={(sensitivity) => change(() => ({ sensitivity }))}
      />
      <p class="about" id="sensitivity-about">
        {t('options_sensitivity_about')}
      </p>
    </div>
    <div class="setting">
      <Segmented
        legend={t('options_density')}
        name="density"
        options={densityNames.map((one) => [one, densityName(one)] as const)}
        value={densityOf(settings.appearance.density)}
        describedBy="density-about"
        onChange={(one) =>
          change(({ appearance }) => ({ appearance: { ...appearance, density: densities[one] } }))
        }
      />
      <p class="about" id="density-about">
        {t('options_density_about')}
      </p>
    </div>
    <div class="setting">
      <Segmented
        legend={t('options_reasoning')}
        name="reasoning"
        options={reasonings.map((one) => [one, reasoningWords(one)] as const)}
        value={settings.reasoning}
        describedBy="reasoning-about"
        onChange={(reasoning) => change(() => ({ reasoning }))}
      />
      <p class="about" id="reasoning-about">
        {t('options_reasoning_about')}
      </p>
    </div>
    <Categories settings={settings} change={change} />
  </Section>
);
