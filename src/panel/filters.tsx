import { useState } from 'preact/hooks';
import {
  type Category,
  categories,
  type Family,
  familyNames,
  familyOf,
  type Sensitivity,
  type Strength,
  strengths,
  type Voice,
} from '../core/taxonomy.ts';
import { t } from '../platform/i18n.ts';
import { categoryName, familyAbout, familyName, strengthName, voiceName } from '../ui/labels.ts';
import { SensitivitySwitch } from '../ui/sensitivity.tsx';
import { type Entry, type Filter, isListed } from './turns.ts';

interface FiltersProps {
  entries: readonly Entry[];
  filter: Filter;
  sensitivity: Sensitivity;
  onFilter: (filter: Filter) => void;
  onSensitivity: (sensitivity: Sensitivity) => void;
}

const toggled = <T,>(set: ReadonlySet<T>, value: T): Set<T> => {
  const next = new Set(set);
  if (!next.delete(value)) next.add(value);
  return next;
};

interface ChoiceProps<T extends string> {
  label: string;
  options: readonly T[];
  name: (option: T) => string;
  chosen: ReadonlySet<T>;
  onChoose: (chosen: Set<T>) => void;
}

function Choice<T extends string>({ label, options, name, chosen, onChoose }: ChoiceProps<T>) {
  return (
    <fieldset class="choice">
      <legend>{label}</legend>
      {options.map((option) => (
        <button
          key={option}
          type="button"
          class="button toggle"
          aria-pressed={chosen.has(option)}
          onClick={() => onChoose(toggled(chosen, option))}
        >
          {name(option)}
        </button>
      ))}
    </fieldset>
  );
}

const asked: readonly Voice[] = ['assistant', 'character'];

/** The families with what each would list, as legend and filter in one; search; and, folded away, the finer filters. */
export function Filters({ entries, filter, sensitivity, onFilter, onSensitivity }: FiltersProps) {
  const [open, setOpen] = useState(false);
  const present = categories.filter((category) =>
    entries.some(({ statement }) => statement.category === category),
  );
  const otherwise = { ...filter, families: new Set<Family>() };
  const countOf = (family: Family): number =>
    entries.filter(
      (entry) => familyOf(entry.statement.category) === family && isListed(entry, otherwise, sensitivity),
    ).length;
  const finer = filter.categories.size + filter.strengths.size + filter.voices.size;
  return (
    <div class="filters">
      <fieldset class="families">
        <legend class="hidden-visually">{t('filter_families')}</legend>
        {familyNames.map((family) => (
          <button
            key={family}
            type="button"
            class="family"
            data-family={family}
            title={familyAbout(family)}
            aria-pressed={filter.families.has(family)}
            onClick={() =>
              onFilter({
                ...filter,
                families: toggled(filter.families, family),
              })
            }
          >
            <span class="family-count">{countOf(family)}</span>
            <span class="swatch" aria-hidden="true" />
            <span class="family-name">{familyName(family)}</span>
          </button>
        ))}
      </fieldset>
      <div class="filter-row">
        <input
          type="search"
          class="field"
          placeholder={t('search')}
          aria-label={t('filter_search')}
          value={filter.text}
          onInput={(event) => onFilter({ ...filter, text: event.currentTarget.value })}
        />
        <button type="button" class="button" aria-expanded={open} onClick={() => setOpen(!open)}>
          {finer > 0 ? t('filter_more_count', finer) : t('filter_more')}
        </button>
      </div>
      {open && (
        <div class="filter-more">
          <SensitivitySwitch value={sensitivity} onChange={onSensitivity} />
          <Choice<Category>
            label={t('filter_category')}
            options={present}
            name={categoryName}
            chosen={filter.categories}
            onChoose={(chosen) => onFilter({ ...filter, categories: chosen })}
          />
          <Choice<Strength>
            label={t('filter_strength')}
            options={strengths}
            name={strengthName}
            chosen={filter.strengths}
            onChoose={(chosen) => onFilter({ ...filter, strengths: chosen })}
          />
          <Choice<Voice>
            label={t('filter_voice')}
            options={asked}
            name={voiceName}
            chosen={filter.voices}
            onChoose={(chosen) => onFilter({ ...filter, voices: chosen })}
          />
        </div>
      )}
    </div>
  );
}
