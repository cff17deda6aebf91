import { useEffect, useState } from 'preact/hooks';
import { type MessageKey, t } from '../platform/i18n.ts';
import type { StoredPart, StoredPartName } from '../platform/stored-parts.ts';
import { focusSoon } from '../ui/focus.ts';
import { amount } from '../ui/size.ts';
import { type Deletable, deletable, type PrivacyHost } from './privacy-browser.ts';

/** What each part is, where it is, and for how long. */
const words: Record<StoredPartName, { what: MessageKey; where: MessageKey; until: MessageKey }> = {
  chats: { what: 'privacy_chats', where: 'privacy_in_memory', until: 'privacy_chats_until' },
  kept: { what: 'privacy_kept', where: 'privacy_on_device', until: 'privacy_until_deleted' },
  corrections: {
    what: 'privacy_corrections',
    where: 'privacy_on_device',
    until: 'privacy_until_deleted',
  },
  dismissed: { what: 'privacy_dismissed', where: 'privacy_on_device', until: 'privacy_until_deleted' },
  'own-sites': { what: 'privacy_own_sites', where: 'privacy_on_device', until: 'privacy_until_deleted' },
  settings: { what: 'privacy_settings', where: 'privacy_on_device', until: 'privacy_settings_until' },
  faults: { what: 'privacy_faults', where: 'privacy_in_memory', until: 'privacy_faults_until' },
  other: { what: 'privacy_other', where: 'privacy_on_device', until: 'privacy_until_removed' },
};

const isDeletable = (name: StoredPartName): name is Deletable =>
  (deletable as readonly StoredPartName[]).includes(name);

interface RowProps {
  part: StoredPart;
  /** Whether the reader has been asked to be sure. */
  asking: boolean;
  ask: (asking: boolean) => void;
  remove: () => void;
}

const buttonId = (name: StoredPartName): string => `delete-${name}`;

function Row({ part: { name, entries, bytes }, asking, ask, remove }: RowProps) {
  const { what, where, until } = words[name];
  return (
    <tr>
      <th scope="row">{t(what)}</th>
      <td data-label={t('privacy_where')}>{t(where)}</td>
      <td data-label={t('privacy_until')}>{t(until)}</td>
      <td data-label={t('privacy_now')} class="figure">
        {amount(entries, bytes)}
      </td>
      <td class="deed">
        {isDeletable(name) && bytes > 0 && !asking && (
          <button
            type="button"
            class="button"
            id={buttonId(name)}
            aria-label={t('privacy_delete_part', t(what))}
            onClick={() => {
              ask(true);
              focusSoon(`keep-${name}`);
            }}
          >
            {t('kept_delete')}
          </button>
        )}
        {asking && (
          <fieldset class="sure">
            <legend class="hidden-visually">{t('privacy_sure', t(what))}</legend>
            <button type="button" class="button primary" onClick={remove}>
              {t('privacy_sure_yes')}
            </button>
            <button
              type="button"
              class="button"
              id={`keep-${name}`}
              onClick={() => {
                ask(false);
                focusSoon(buttonId(name));
              }}
            >
              {t('privacy_sure_no')}
            </button>
          </fieldset>
        )}
      </td>
    </tr>
  );
}

/** Everything that is stored, with live figures, and a way to delete what is the reader's. */
export function StoredTable({ host }: { host: PrivacyHost }) {
  const [parts, setParts] = useState<readonly StoredPart[]>([]);
  const [asking, setAsking] = useState<StoredPartName | null>(null);
  const [said, setSaid] = useState('');
  useEffect(() => {
    const stop = new AbortController();
    host.watchStored(setParts, stop.signal);
    return () => stop.abort();
  }, [host]);
  const remove = async (name: StoredPartName): Promise<void> => {
    setAsking(null);
    if (!isDeletable(name)) return;
    await host.remove(name);
    setSaid(t('privacy_deleted', t(words[name].what)));
    focusSoon('stored-said');
  };
  const shown = parts.filter(({ name, bytes }) => name !== 'other' || bytes > 0);
  return (
    <>
      <table class="facts">
        <thead>
          <tr>
            <th scope="col">{t('privacy_what')}</th>
            <th scope="col">{t('privacy_where')}</th>
            <th scope="col">{t('privacy_until')}</th>
            <th scope="col">{t('privacy_now')}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {shown.map((part) => (
            <Row
              key={part.name}
              part={part}
              asking={asking === part.name}
              ask={(is) => setAsking(is ? part.name : null)}
              remove={() => void remove(part.name)}
            />
          ))}
        </tbody>
      </table>
      <p class="said" id="stored-said" role="status" tabIndex={-1}>
        {said}
      </p>
    </>
  );
}
