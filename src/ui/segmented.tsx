interface SegmentedProps<T extends string> {
  legend: string;
  /** Tells the groups of a page apart. */
  name: string;
  options: readonly (readonly [value: T, label: string])[];
  /** Null where none of the options is chosen. */
  value: T | null;
  /** The id of the text that says more about the choice. */
  describedBy?: string;
  onChange: (value: T) => void;
}

/** One choice of a few, side by side. */
export const Segmented = <T extends string>({ legend, name, options, ...rest }: SegmentedProps<T>) => (
  <fieldset class="choice segmented" {...(rest.describedBy ? { 'aria-describedby': rest.describedBy } : {})}>
    <legend>{legend}</legend>
    {options.map(([value, label]) => (
      <label key={value} class="segment">
        <input
          type="radio"
          name={name}
          value={value}
          class="hidden-visually"
          checked={value === rest.value}
          onChange={() => rest.onChange(value)}
        />
        <span>{label}</span>
      </label>
    ))}
  </fieldset>
);
