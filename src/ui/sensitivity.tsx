import { type Sensitivity, sensitivities } from '../core/taxonomy.ts';
import { type MessageKey, t } from '../platform/i18n.ts';

interface SensitivityProps {
  value: Sensitivity;
  onChange: (value: Sensitivity) => void;
}

const names: Record<Sensitivity, MessageKey> = {
  strong: 'sensitivity_strong',
  clear: 'sensitivity_clear',
  everything: 'sensitivity_everything',
};

/** How much is marked, in the page and here alike. */
export const SensitivitySwitch = ({ value, onChange }: SensitivityProps) => (
  <fieldset class="choice segmented">
    <legend>{t('sensitivity')}</legend>
    {sensitivities.map((option) => (
      <label key={option} class="segment">
        <input
          type="radio"
          name="sensitivity"
          class="hidden-visually"
          checked={option === value}
          onChange={() => onChange(option)}
        />
        <span>{t(names[option])}</span>
      </label>
    ))}
  </fieldset>
);
