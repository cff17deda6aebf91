import { type Category, families, familyNames } from '../core/taxonomy.ts';
import { t } from '../platform/i18n.ts';
import { categoryName, familyName } from './labels.ts';

interface Labels {
  labels: Category[];
  weak: Category[];
}

interface LabelPickerProps extends Labels {
  /** Names the group for those who do not see it. */
  name: string;
  onChange: (labels: Labels) => void;
}

const without = (all: readonly Category[], one: Category): Category[] => all.filter((other) => other !== one);

/** The categories that a sentence carries, to tick, and which of them are mere convention. */
export function LabelPicker({ name, labels, weak, onChange }: LabelPickerProps) {
  const toggle = (category: Category, on: boolean): void =>
    onChange({
      labels: on ? [...without(labels, category), category] : without(labels, category),
      weak: without(weak, category),
    });
  return (
    <fieldset class="picker">
      <legend>{name}</legend>
      <div class="picker-families">
        {familyNames.map((family) => (
          <div key={family} class="picker-family" data-family={family}>
            <span class="picker-name">{familyName(family)}</span>
            {families[family].map((category) => (
              <label key={category} class="picker-choice">
                <input
                  type="checkbox"
                  checked={labels.includes(category)}
                  onChange={(event) => toggle(category, event.currentTarget.checked)}
                />
                <span>{categoryName(category)}</span>
              </label>
            ))}
          </div>
        ))}
      </div>
      {labels.length > 0 && (
        <div class="picker-weak">
          <span>{t('corrections_weak')}</span>
          {labels.map((category) => (
            <label key={category} class="picker-choice">
              <input
                type="checkbox"
                checked={weak.includes(category)}
                onChange={(event) =>
                  onChange({
                    labels,
                    weak: event.currentTarget.checked ? [...weak, category] : without(weak, category),
                  })
                }
              />
              <span>{categoryName(category)}</span>
            </label>
          ))}
        </div>
      )}
    </fieldset>
  );
}
