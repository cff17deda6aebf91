import { useId } from 'preact/hooks';

interface SwitchProps {
  label: string;
  about: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
}

/** Something that is on or off, with a line on what that means. */
export function Switch({ label, about, checked, onChange }: SwitchProps) {
  const id = useId();
  return (
    <div class="setting">
      <label class="switch">
        <input
          type="checkbox"
          checked={checked}
          aria-describedby={id}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        <span>{label}</span>
      </label>
      <p class="about" id={id}>
        {about}
      </p>
    </div>
  );
}
