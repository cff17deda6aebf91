import { t } from '../platform/i18n.ts';
import { type Appearance, cardCalls, looks } from '../platform/settings.ts';
import { appearanceRange } from '../platform/settings-schema.ts';
import { Segmented } from '../ui/segmented.tsx';
import { Colours } from './colours.tsx';
import { Section } from './section.tsx';
import type { SettingsProps } from './settings.ts';
import { Slider } from './slider.tsx';
import { cardWords, lookWords, secondsInWords } from './words.ts';

/** How marks look and what brings the card. */
export function AppearanceSection({ settings, change }: SettingsProps) {
  const { appearance } = settings;
  const set = (part: Partial<Appearance>): void =>
    change((now) => ({ appearance: { ...now.appearance, ...part } }));
  return (
    <Section name="appearance" about={t('options_appearance_about')}>
      <div class="setting">
        <Segmented
          legend={t('options_look')}
          name="look"
          options={looks.map((one) => [one, lookWords(one)] as const)}
          value={appearance.look}
          onChange={(look) => set({ look })}
        />
      </div>
      {appearance.look === 'tint' && (
        <Slider
          label={t('options_opacity')}
          range={appearanceRange.opacity}
          step={10}
          value={appearance.opacity}
          words={(value) => t('options_percent', value)}
          onChange={(opacity) => set({ opacity })}
        />
      )}
      <Colours hues={appearance.hues} onChange={(hues) => set({ hues })} />
      <div class="setting">
        <Segmented
          legend={t('options_card')}
          name="card"
          options={cardCalls.map((one) => [one, cardWords(one)] as const)}
          value={appearance.cardOn}
          onChange={(cardOn) => set({ cardOn })}
        />
      </div>
      {appearance.cardOn === 'hover' && (
        <Slider
          label={t('options_delay')}
          range={appearanceRange.cardDelay}
          step={50}
          value={appearance.cardDelay}
          words={secondsInWords}
          onChange={(cardDelay) => set({ cardDelay })}
        />
      )}
    </Section>
  );
}
