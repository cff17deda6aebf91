import { useEffect, useMemo } from 'preact/hooks';
import { type MessageKey, t } from '../platform/i18n.ts';
import type { ReadingRequest } from '../platform/own-pages.ts';
import { Emblem } from '../ui/emblem.tsx';
import { AgreementView } from './agreement-view.tsx';
import { CorrectionsView } from './corrections-view.tsx';
import type { ReadingHost } from './host.ts';
import { libraryState, type View, views } from './library.ts';
import { ReadView } from './read-view.tsx';
import { openRequested } from './requested.ts';
import { TableView } from './table-view.tsx';

const names: Record<View, MessageKey> = {
  read: 'reading_nav_read',
  table: 'reading_nav_table',
  agreement: 'reading_nav_agreement',
  corrections: 'reading_nav_corrections',
};

interface AppProps {
  host: ReadingHost;
  request: ReadingRequest;
}

/** The reading page: transcripts to read, to count and to compare, and the reader's own corrections. */
export function App({ host, request }: AppProps) {
  const library = useMemo(libraryState, []);
  useEffect(() => {
    library.view.value = request.view ?? 'read';
    void openRequested(request, library);
  }, [library, request]);
  const view = library.view.value;
  return (
    <>
      {!library.presenting.value && (
        <header class="page-head">
          <p class="brand">
            <Emblem size={28} /> {t('extensionName')}
          </p>
          <h1>{t('reading_title')}</h1>
          <p class="soft">{t('reading_private')}</p>
          <nav class="page-nav" aria-label={t('nav')}>
            {views.map((one) => (
              <button
                key={one}
                type="button"
                class="page-nav-item"
                {...(one === view ? { 'aria-current': 'page' as const } : {})}
                onClick={() => {
                  library.view.value = one;
                }}
              >
                {t(names[one])}
              </button>
            ))}
          </nav>
        </header>
      )}
      <main>
        {view === 'read' && <ReadView library={library} host={host} />}
        {view === 'table' && (
          <TableView
            transcripts={library.transcripts.value}
            version={host.version}
            onOpen={(id) => {
              library.show(id);
              library.view.value = 'read';
            }}
          />
        )}
        {view === 'agreement' && <AgreementView version={host.version} />}
        {view === 'corrections' && (
          <CorrectionsView fresh={request.correction ?? null} unplaced={request.unplaced ?? false} />
        )}
      </main>
    </>
  );
}
