import { useState } from 'preact/hooks';
import { t } from '../platform/i18n.ts';
import { focusSoon } from '../ui/focus.ts';

interface SureProps {
  /** Tells the questions of the page apart. */
  name: string;
  label: string;
  question: string;
  yes: string;
  no: string;
  onYes: () => void;
}

/** A button whose deed cannot be taken back: it asks first, in place, and the safe answer has the focus. */
export function Sure({ name, label, question, yes, no, onYes }: SureProps) {
  const [asking, setAsking] = useState(false);
  const id = (part: string): string => `${name}-${part}`;
  const answer = (): void => {
    setAsking(false);
    focusSoon(id('ask'));
  };
  if (!asking)
    return (
      <button
        type="button"
        class="button"
        id={id('ask')}
        onClick={() => {
          setAsking(true);
          focusSoon(id('no'));
        }}
      >
        {label}
      </button>
    );
  return (
    <fieldset class="sure">
      <legend>{t('options_sure')}</legend>
      <p id={id('question')}>{question}</p>
      <p class="actions">
        <button
          type="button"
          class="button danger"
          onClick={() => {
            answer();
            onYes();
          }}
        >
          {yes}
        </button>
        <button type="button" class="button" id={id('no')} aria-describedby={id('question')} onClick={answer}>
          {no}
        </button>
      </p>
    </fieldset>
  );
}
