import { useEffect, useState } from 'preact/hooks';
import { t } from '../platform/i18n.ts';
import { type KeptConversations, keptConversations } from '../platform/kept-conversations.ts';
import { readingAddress } from '../platform/own-pages.ts';
import { readStoredParts, type StoredPart } from '../platform/stored-parts.ts';
import { count } from '../ui/numbers.ts';
import { amount } from '../ui/size.ts';
import { Section } from './section.tsx';
import { Sure } from './sure.tsx';

const shelf = keptConversations();

/** How many conversations are kept and what room they take; they can be deleted all at once, after a question. */
export function KeptSection({ store = shelf }: { store?: KeptConversations }) {
  const [kept, setKept] = useState<Pick<StoredPart, 'entries' | 'bytes'> | null>(null);
  const [said, setSaid] = useState('');
  useEffect(() => {
    const stop = new AbortController();
    const read = async (): Promise<void> => {
      const found = (await readStoredParts()).find(({ name }) => name === 'kept');
      if (found && !stop.signal.aborted) setKept(found);
    };
    store.watch(() => void read(), stop.signal);
    void read();
    return () => stop.abort();
  }, [store]);
  const clear = async (): Promise<void> => {
    const result = await store.clear();
    setSaid(t(result.ok ? 'options_kept_deleted' : 'options_failed'));
  };
  return (
    <Section name="kept" about={t('options_kept_about')}>
      {kept && <p>{t('options_kept_count', amount(kept.entries, kept.bytes))}</p>}
      <p>
        {t('welcome_reading')} <a href={readingAddress({})}>{t('welcome_reading_open')}</a>
      </p>
      {kept && kept.entries > 0 && (
        <Sure
          name="kept"
          label={t('options_kept_delete')}
          question={t('options_kept_sure', count(kept.entries))}
          yes={t('options_kept_yes')}
          no={t('options_kept_no')}
          onYes={() => void clear()}
        />
      )}
      <p class="said" role="status">
        {said}
      </p>
    </Section>
  );
}
