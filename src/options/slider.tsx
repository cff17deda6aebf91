import { useId } from 'preact/hooks';

interface SliderProps {
  label: string;
  range: { min: number; max: number };
  step: number;
  value: number;
  /** The value as it is read and read out. */
  words: (value: number) => string;
  onChange: (value: number) => void;
}

/** A number from a range; it is taken when the slider is let go. */
export function Slider({ label, range, step, value, words, onChange }: SliderProps) {
  const id = useId();
  return (
    <div class="setting slider">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="range"
        {...range}
        step={step}
        value={value}
        aria-valuetext={words(value)}
        onChange={(event) => onChange(Number(event.currentTarget.value))}
      />
      <output for={id}>{words(value)}</output>
    </div>
  );
}
