import { useContext, useState } from 'preact/hooks';
import { type Found, type Page, type PageId, searchLearn } from '../core/psm/learn/index.ts';
import type { Category } from '../core/taxonomy.ts';
import { t } from '../platform/i18n.ts';
import { LearnPage } from './learn-page.tsx';
import { LibraryContext } from './library.ts';

interface LearnProps {
  /** The page that is open; null for the list of all. */
  open: PageId | null;
  onOpen: (page: PageId | null) => void;
  /** Shows the statements of this category. */
  onCategory: (category: Category) => void;
}

interface PageListProps {
  entries: readonly (Page | Found)[];
  numbered?: boolean;
  onOpen: (page: PageId) => void;
}

const PageList = ({ entries, numbered = false, onOpen }: PageListProps) => (
  <ol class={numbered ? 'pages numbered' : 'pages'} lang={useContext(LibraryContext).language}>
    {entries.map((entry) => (
      <li key={entry.id}>
        <button type="button" class="page-open" onClick={() => onOpen(entry.id)}>
          <b>{entry.title}</b>
          <span>{'excerpt' in entry ? entry.excerpt : entry.summary}</span>
        </button>
      </li>
    ))}
  </ol>
);

/** Learn: PSM in short pages, to read in order, to look up in, to search. */
export function LearnView({ open, onOpen, onCategory }: LearnProps) {
  const { allPages, pages, referencePages } = useContext(LibraryContext);
  const [query, setQuery] = useState('');
  const at = allPages.findIndex(({ id }) => id === open);
  const page = allPages[at];
  if (page) {
    return (
      <LearnPage
        page={page}
        previous={allPages[at - 1] ?? null}
        next={allPages[at + 1] ?? null}
        onOpen={onOpen}
        onCategory={onCategory}
      />
    );
  }
  const searching = query.trim() !== '';
  const found = searchLearn(allPages, query);
  return (
    <section class="view" aria-labelledby="learn-title">
      <h2 id="learn-title">{t('learn_title')}</h2>
      <p class="in-words">{t('learn_text')}</p>
      <input
        type="search"
        class="field wide-field"
        placeholder={t('search')}
        aria-label={t('learn_search')}
        value={query}
        onInput={(event) => setQuery(event.currentTarget.value)}
      />
      <p class="hidden-visually" role="status">
        {searching && t('learn_found', found.length)}
      </p>
      {searching ? (
        <PageList entries={found} onOpen={onOpen} />
      ) : (
        <>
          <PageList entries={pages} numbered onOpen={onOpen} />
          <h3 class="pages-head">{t('learn_reference')}</h3>
          <PageList entries={referencePages} onOpen={onOpen} />
        </>
      )}
      {searching && found.length === 0 && <p class="none">{t('learn_nothing')}</p>}
    </section>
  );
}
