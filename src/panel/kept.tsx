import { useMemo, useState } from 'preact/hooks';
import { t } from '../platform/i18n.ts';
import type { Kept, KeptConversations, KeptReason } from '../platform/kept-conversations.ts';
import { useFocusLater } from '../ui/focus.ts';
import { CompareView } from './compare.tsx';
import type { PanelHost, Snapshot } from './host.ts';
import { KeptButton, shelf } from './kept-button.tsx';
import { compareId, keptTitleId } from './kept-focus.ts';
import { KeptList } from './kept-list.tsx';
import { KeptTrouble, Loaded } from './kept-loaded.tsx';
import { KeptOpen } from './kept-open.tsx';
import { conversationNow } from './kept-reading.ts';
import type { Explaining } from './kept-statement.tsx';
import { useStored } from './kept-stored.ts';
import { hiddenIn } from './reading.ts';
import { ReadingLinks } from './reading-links.tsx';

interface KeptViewProps {
  snapshot: Snapshot;
  host: Pick<PanelHost, 'copy' | 'setSensitivity'>;
  explain: Explaining['explain'];
  onLearn: Explaining['onLearn'];
  store?: KeptConversations;
}

/** What is open: the list, one conversation, or two side by side (one alone: beside the chat now). */
type Place = { at: 'list' } | { at: 'one' | 'two'; ids: ReadonlySet<string> };

/** The conversations that the reader kept: the list, one of them opened, or two compared. */
export function KeptView({ snapshot, host, explain, onLearn, store = shelf }: KeptViewProps) {
  const [place, setPlace] = useState<Place>({ at: 'list' });
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [deleted, setDeleted] = useState<readonly Kept[]>([]);
  const [trouble, setTrouble] = useState<KeptReason | null>(null);
  const focusLater = useFocusLater();
  const list = useStored(store, () => store.list(), []);
  const now = useMemo(() => conversationNow(snapshot, new Date()), [snapshot.tab]);
  const explaining: Explaining = { explain, copy: (text) => host.copy(text), onLearn };
  const hidden = useMemo(
    () => hiddenIn(snapshot.settings, snapshot.tab.record?.host ?? ''),
    [snapshot.settings, snapshot.tab.record?.host],
  );
  const backTo = (id: string): void => {
    setPlace({ at: 'list' });
    setTrouble(null);
    focusLater(id);
  };
  const go = (next: Place): void => {
    setPlace(next);
    scrollTo({ top: 0 });
  };
  if (!list) return null;
  if (!list.ok) {
    return (
      <section class="view" aria-labelledby="kept-heading">
        <h2 id="kept-heading">{t('kept_title')}</h2>
        <KeptTrouble reason={list.reason} />
      </section>
    );
  }
  if (place.at === 'one') {
    const [id = ''] = place.ids;
    const rename = async (title: string): Promise<void> => {
      const result = await store.rename(id, title);
      setTrouble(result.ok ? null : result.reason);
    };
    return (
      <Loaded store={store} ids={place.ids} onBack={() => backTo(keptTitleId(id))}>
        {([kept]) =>
          kept && (
            <>
              {trouble && <KeptTrouble reason={trouble} />}
              <KeptOpen
                kept={kept}
                hidden={hidden}
                sensitivity={snapshot.settings.sensitivity}
                explaining={explaining}
                onSensitivity={(value) => host.setSensitivity(value)}
                onRename={(title) => void rename(title)}
                onBack={() => backTo(keptTitleId(id))}
              />
            </>
          )
        }
      </Loaded>
    );
  }
  if (place.at === 'two') {
    return (
      <Loaded store={store} ids={place.ids} onBack={() => backTo(compareId)}>
        {([left, second]) => {
          const right = second ?? (now && { ...now, id: 'now', title: t('compare_now') });
          return (
            left &&
            right && (
              <CompareView
                left={left}
                right={right}
                hidden={hidden}
                sensitivity={snapshot.settings.sensitivity}
                explaining={explaining}
                onBack={() => backTo(compareId)}
              />
            )
          );
        }}
      </Loaded>
    );
  }
  const canCompare = chosen.size === 2 || (chosen.size === 1 && now !== null);
  return (
    <section class="view" aria-labelledby="kept-heading">
      <h2 id="kept-heading">{t('kept_title')}</h2>
      <p class="in-words">{list.value.length > 0 ? t('kept_text') : t('kept_none')}</p>
      <KeptButton snapshot={snapshot} store={store} />
      <ReadingLinks hasChat={now !== null} />
      <KeptList
        store={store}
        list={list.value}
        chosen={chosen}
        deleted={deleted}
        onChoose={setChosen}
        onDeleted={setDeleted}
        onFocusLater={focusLater}
        onOpen={(id) => go({ at: 'one', ids: new Set([id]) })}
        compare={
          <p class="kept-compare">
            <button
              type="button"
              class="button"
              id={compareId}
              disabled={!canCompare}
              onClick={() => go({ at: 'two', ids: chosen })}
            >
              {chosen.size === 1 && now ? t('compare_with_now') : t('compare')}
            </button>
            {!canCompare && <span>{t(now ? 'compare_hint_now' : 'compare_hint')}</span>}
          </p>
        }
      />
    </section>
  );
}
