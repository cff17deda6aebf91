import { useMemo, useState } from 'preact/hooks';
import { ordinaryReplies } from '../core/baseline.ts';
import { profileOf } from '../core/profile.ts';
import type { Category, Sensitivity } from '../core/taxonomy.ts';
import { type MessageKey, t } from '../platform/i18n.ts';
import type { Kept } from '../platform/kept-conversations.ts';
import { openReading } from '../platform/own-pages.ts';
import { Arrow } from '../ui/arrow.tsx';
import { Conversation } from './conversation.tsx';
import { dayOf, keptTurns } from './kept-reading.ts';
import { type Explaining, findEntry, KeptStatement } from './kept-statement.tsx';
import { KeptText } from './kept-text.tsx';
import { KeptTitle } from './kept-title.tsx';
import { saveArchive } from './kept-transfer.tsx';
import { ProfileView } from './profile.tsx';
import { profiledReplies } from './reading.ts';
import { isListed, noFilter } from './turns.ts';

const facets = ['statements', 'text', 'profile'] as const;
type Facet = (typeof facets)[number];

const names: Record<Facet, MessageKey> = {
  statements: 'kept_facet_statements',
  text: 'kept_facet_text',
  profile: 'nav_profile',
};

interface KeptOpenProps {
  kept: Kept;
  hidden: ReadonlySet<Category>;
  sensitivity: Sensitivity;
  explaining: Explaining;
  onSensitivity: (sensitivity: Sensitivity) => void;
  onRename: (title: string) => void;
  onBack: () => void;
}

/** A kept conversation, to read: its statements, its full text or its profile. */
export function KeptOpen(props: KeptOpenProps) {
  const { kept, hidden, sensitivity, explaining, onSensitivity, onRename, onBack } = props;
  const [facet, setFacet] = useState<Facet>('statements');
  const [filter, setFilter] = useState(noFilter);
  const [entryKey, setEntryKey] = useState<string | null>(null);
  const [saved, setSaved] = useState('');
  const [lastKey, setLastKey] = useState<string | null>(null);
  const turns = useMemo(() => keptTurns(kept.id, kept, hidden), [kept, hidden]);
  const opened = findEntry(turns, entryKey);
  if (opened) {
    const listed = turns.flatMap(({ entries }) =>
      entries.filter((entry) => isListed(entry, filter, sensitivity)),
    );
    return (
      <KeptStatement
        {...explaining}
        {...opened}
        listed={listed}
        onOpen={({ key }) => setEntryKey(key)}
        onBack={() => {
          setLastKey(entryKey);
          setEntryKey(null);
        }}
      />
    );
  }
  return (
    <section class="view" aria-label={t('kept_title')}>
      <button type="button" class="button quiet back" onClick={onBack}>
        <Arrow to="back" /> {t('kept_back')}
      </button>
      <KeptTitle title={kept.title} onRename={onRename} />
      <p class="kept-about">
        {kept.site && <span dir="auto">{kept.site}</span>}
        <time dateTime={kept.date}>{dayOf(kept.date)}</time>
      </p>
      <fieldset class="choice segmented kept-facets">
        <legend class="hidden-visually">{t('kept_facets')}</legend>
        {facets.map((one) => (
          <label key={one} class="segment">
            <input
              type="radio"
              name="facet"
              class="hidden-visually"
              checked={one === facet}
              onChange={() => setFacet(one)}
            />
            <span>{t(names[one])}</span>
          </label>
        ))}
      </fieldset>
      {facet === 'statements' && (
        <Conversation
          turns={turns}
          filter={filter}
          sensitivity={sensitivity}
          density={0}
          startAt={lastKey}
          onFilter={setFilter}
          onSensitivity={onSensitivity}
          onOpen={({ key }) => setEntryKey(key)}
        />
      )}
      {facet === 'text' && <KeptText messages={kept.messages} />}
      {facet === 'profile' && (
        <ProfileView
          profile={profileOf(profiledReplies(turns), ordinaryReplies)}
          baselineReplies={ordinaryReplies.replies}
        />
      )}
      <p class="kept-actions kept-end">
        <button type="button" class="button" onClick={() => setSaved(saveArchive([kept], new Date()))}>
          {t('kept_export_one')}
        </button>
        <button type="button" class="button" onClick={() => void openReading({ kept: kept.id })}>
          {t('kept_present_one')}
        </button>
        <span class="outcome" role="status">
          {saved && t('export_saved', saved)}
        </span>
      </p>
    </section>
  );
}
