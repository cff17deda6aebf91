import { useId, useState } from 'preact/hooks';
import { t } from '../platform/i18n.ts';
import { hostIn } from './site-host.ts';

interface AddSiteProps {
  /** Hosts that are offered while the reader types. */
  known: readonly string[];
  onAdd: (host: string) => void;
}

/** A field for the address of a site that is to have settings of its own. */
export function AddSite({ known, onAdd }: AddSiteProps) {
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  const id = useId();
  const add = (event: Event): void => {
    event.preventDefault();
    const host = hostIn(typed);
    setWrong(host === null);
    if (host === null) return;
    onAdd(host);
    setTyped('');
  };
  return (
    <form class="add-site" onSubmit={add}>
      <label for={id}>{t('options_sites_host')}</label>
      <div class="add-site-row">
        <input
          id={id}
          class="field"
          type="text"
          inputMode="url"
          autocapitalize="off"
          spellcheck={false}
          list={`${id}-known`}
          aria-invalid={wrong}
          aria-describedby={`${id}-wrong`}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <datalist id={`${id}-known`}>
          {known.map((host) => (
            <option key={host} value={host} />
          ))}
        </datalist>
        <button type="submit" class="button">
          {t('options_sites_add')}
        </button>
      </div>
      <p class="wrong" id={`${id}-wrong`} aria-live="polite">
        {wrong && t('options_sites_wrong')}
      </p>
    </form>
  );
}
