import { useEffect, useState } from 'preact/hooks';
import { t } from '../platform/i18n.ts';
import { Conversations } from './conversations.tsx';
import { faultInWords } from './fault-words.ts';
import type { Outcome } from './files.ts';
import type { ReadingHost } from './host.ts';
import type { Library } from './library.ts';
import type { OwnMarks } from './numbered.ts';
import { Opener, Question } from './opener.tsx';
import { Present } from './present.tsx';
import { Talk, TranscriptHead } from './transcript.tsx';
import { titleOf } from './words.ts';

const Faults = ({ faults }: { faults: Outcome['faults'] }) => (
  <section class="faults" role="alert" aria-label={t('import_faults')}>
    <p>{t('import_faults')}</p>
    <ul>
      {faults.slice(0, 20).map(({ name, fault }) => {
        const words = faultInWords(fault);
        return (
          <li key={`${name} ${words}`}>
            <b>{name}</b> {words}
          </li>
        );
      })}
    </ul>
    {faults.length > 20 && <p>{t('import_more_faults', faults.length - 20)}</p>}
  </section>
);

/** Opens transcripts, lists them, and shows one of them to be read and marked. */
export function ReadView({ library, host }: { library: Library; host: ReadingHost }) {
  const [{ marks, paused }, setMarks] = useState<OwnMarks>({ marks: [], paused: false });
  const open = library.open.value;
  const branch = library.branch.value;
  const transcripts = library.transcripts.value;
  const presenting = library.presenting.value;
  useEffect(() => {
    const stop = new AbortController();
    host.watchMarks(setMarks, stop.signal);
    return () => stop.abort();
  }, [host]);
  // Each conversation is a page of its own to the content script: it begins anew.
  useEffect(() => {
    setMarks((before) => ({ ...before, marks: [] }));
    if (open && branch) host.read(open.site || t('reading_site_unknown'));
    return () => host.stop();
  }, [open, branch, host]);
  return (
    <div class="read" data-presenting={presenting}>
      {!presenting && (
        <>
          <Opener compact={transcripts.length > 0} onOpened={(outcome) => library.take(outcome)} />
          {library.questions.value.map((question) => (
            <Question key={question.name} question={question} onOpened={(outcome) => library.take(outcome)} />
          ))}
          {library.faults.value.length > 0 && <Faults faults={library.faults.value} />}
          {open && branch && (
            <TranscriptHead
              transcript={open}
              branch={branch}
              marks={marks.length}
              paused={paused}
              all={transcripts.length}
              onBranch={(at) => {
                library.branchAt.value = at;
              }}
              onBack={() => library.show(null)}
              onPresent={() => {
                library.presenting.value = true;
              }}
              onPanel={() => host.openPanel()}
            />
          )}
        </>
      )}
      {open && branch ? (
        <div class="stage">
          <Talk key={`${open.id} ${branch.id}`} branch={branch} />
          {presenting && (
            <Present
              title={titleOf(open)}
              marks={marks}
              onLeave={() => {
                library.presenting.value = false;
              }}
            />
          )}
        </div>
      ) : (
        transcripts.length > 1 && (
          <Conversations transcripts={transcripts} onOpen={(id) => library.show(id)} />
        )
      )}
    </div>
  );
}
