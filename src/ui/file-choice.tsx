import { useRef } from 'preact/hooks';

interface FileChoiceProps {
  label: string;
  /** Which files the browser offers, as in the `accept` of an input. */
  accept: string;
  /** Given the chosen files, at least one; not called when the reader chooses none. */
  onChoose: (files: readonly [File, ...File[]]) => void;
  multiple?: boolean;
  disabled?: boolean;
  /** Whether it is what the place is there for. */
  primary?: boolean;
  /** An id for the button, for whoever leads the focus to it. */
  id?: string;
}

/** A button that asks for files: what the browser's own chooser button does, in the looks and the language of ours. */
export function FileChoice(props: FileChoiceProps) {
  const { label, accept, onChoose, multiple = false, disabled = false, primary = false, id } = props;
  const chooser = useRef<HTMLInputElement>(null);
  const take = (input: HTMLInputElement): void => {
    const [first, ...others] = input.files ?? [];
    // The same file, mended, can be chosen again.
    input.value = '';
    if (first) onChoose([first, ...others]);
  };
  return (
    <>
      <button
        type="button"
        id={id}
        class={primary ? 'button primary' : 'button'}
        disabled={disabled}
        onClick={() => chooser.current?.click()}
      >
        {label}
      </button>
      <input
        ref={chooser}
        type="file"
        accept={accept}
        multiple={multiple}
        hidden
        onChange={(event) => take(event.currentTarget)}
      />
    </>
  );
}
