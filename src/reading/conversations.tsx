import { useState } from 'preact/hooks';
import { saidIn } from '../core/import/build.ts';
import type { Transcript } from '../core/import/index.ts';
import { t } from '../platform/i18n.ts';
import { count } from '../ui/numbers.ts';
import { dayOf, titleOf } from './words.ts';

/** More rows than this at once would hold the page up; the search finds the others. */
const mostShown = 300;

/** The conversation's first words, for those who gave it no title. */
const holds = (transcript: Transcript, words: string): boolean => {
  const wanted = words.toLowerCase();
  return (
    titleOf(transcript).toLowerCase().includes(wanted) ||
    transcript.branches.some(({ messages }) =>
      messages.some((message) => saidIn(message).toLowerCase().includes(wanted)),
    )
  );
};

interface ConversationsProps {
  transcripts: readonly Transcript[];
  onOpen: (id: string) => void;
}

/** All conversations that were opened, to search and to choose from. */
export function Conversations({ transcripts, onOpen }: ConversationsProps) {
  const [words, setWords] = useState('');
  const found = words.trim() === '' ? transcripts : transcripts.filter((one) => holds(one, words.trim()));
  return (
    <section class="conversations" aria-labelledby="conversations-title">
      <h2 id="conversations-title">{t('reading_conversations')}</h2>
      <input
        type="search"
        class="field"
        aria-label={t('reading_search')}
        placeholder={t('reading_search')}
        value={words}
        onInput={(event) => setWords(event.currentTarget.value)}
      />
      <p class="soft" role="status">
        {found.length === transcripts.length
          ? t('reading_count', count(found.length))
          : t('reading_count_of', count(found.length), count(transcripts.length))}
        {found.length > mostShown && ` ${t('reading_first', count(mostShown))}`}
      </p>
      <ul class="conversation-rows">
        {found.slice(0, mostShown).map((transcript) => (
          <li key={transcript.id}>
            <button type="button" class="row-button conversation-row" onClick={() => onOpen(transcript.id)}>
              <span class="conversation-title" dir="auto">
                {titleOf(transcript)}
              </span>
              <span class="conversation-about">
                {transcript.site && <span>{transcript.site}</span>}
                {transcript.date && <span>{dayOf(transcript.date)}</span>}
                <span>
                  {t(
                    'reading_replies',
                    count(transcript.branches[0].messages.filter(({ role }) => role === 'assistant').length),
                  )}
                </span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
