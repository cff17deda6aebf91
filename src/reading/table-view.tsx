import { useEffect, useRef, useState } from 'preact/hooks';
import { ready } from '../core/classify/index.ts';
import type { Transcript } from '../core/import/index.ts';
import { type Analysed, analyse } from '../core/study/analyse.ts';
import { conversationsCsv, statementsCsv } from '../core/study/tables.ts';
import { familyNames } from '../core/taxonomy.ts';
import { t } from '../platform/i18n.ts';
import { familyName } from '../ui/labels.ts';
import { count, rate } from '../ui/numbers.ts';
import { save } from '../ui/save.ts';
import { TableBox } from '../ui/table-box.tsx';
import { Sheet } from './sheet.tsx';
import { fileNamed, titleOf } from './words.ts';

/** More rows than this on screen help nobody; the file has all of them. */
const mostShown = 500;

/** Analyses one after the other, and lets the page breathe in between. */
async function analyseAll(
  transcripts: readonly Transcript[],
  onDone: (done: readonly Analysed[]) => void,
  signal: AbortSignal,
): Promise<void> {
  await ready();
  const done: Analysed[] = [];
  let told = performance.now();
  for (const transcript of transcripts) {
    if (signal.aborted) return;
    done.push(analyse(transcript));
    if (performance.now() - told < 60) continue;
    onDone([...done]);
    await new Promise((resolve) => setTimeout(resolve));
    told = performance.now();
  }
  if (!signal.aborted) onDone(done);
}

const csv = (text: string) => ({ text, type: 'text/csv;charset=utf-8', extension: 'csv' });

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

const Row = ({ analysed, onOpen }: { analysed: Analysed; onOpen: (id: string) => void }) => {
  const { transcript, replies, profile } = analysed;
  const counts = familyNames.map((family) => profile.byFamily[family].count);
  return (
    <tr>
      <th scope="row" dir="auto">
        <button type="button" class="link" onClick={() => onOpen(transcript.id)}>
          {titleOf(transcript)}
        </button>
      </th>
      <td>{count(replies.length)}</td>
      <td>{count(profile.words)}</td>
      <td>{count(sum(counts))}</td>
      <td>{rate(sum(familyNames.map((family) => profile.byFamily[family].rate)))}</td>
      {familyNames.map((family) => (
        <td key={family}>{count(profile.byFamily[family].count)}</td>
      ))}
    </tr>
  );
};

interface TableViewProps {
  transcripts: readonly Transcript[];
  version: string;
  onOpen: (id: string) => void;
}

/** All conversations that are open in one table, and as files for a study. */
export function TableView({ transcripts, version, onOpen }: TableViewProps) {
  const [done, setDone] = useState<readonly Analysed[]>([]);
  const [saved, setSaved] = useState('');
  const finished = useRef(false);
  useEffect(() => {
    const stop = new AbortController();
    setDone([]);
    void analyseAll(transcripts, setDone, stop.signal);
    return () => stop.abort();
  }, [transcripts]);
  finished.current = done.length === transcripts.length;
  const take = (what: string, text: string): void => {
    const name = `${fileNamed(what, new Date())}.csv`;
    save(csv(text), name);
    setSaved(t('export_saved', name));
  };
  if (transcripts.length === 0) return <p class="soft">{t('table_none')}</p>;
  return (
    <>
      <h2>{t('table_title')}</h2>
      <p class="soft">{t('table_about')}</p>
      <p class="row">
        <button
          type="button"
          class="button primary"
          disabled={!finished.current}
          onClick={() => take('conversations', conversationsCsv(done, version))}
        >
          {t('table_save')}
        </button>
        <button
          type="button"
          class="button"
          disabled={!finished.current}
          onClick={() => take('statements', statementsCsv(done, version))}
        >
          {t('table_save_statements')}
        </button>
        <span role="status" class="soft">
          {finished.current ? saved : t('table_busy', count(done.length), count(transcripts.length))}
        </span>
      </p>
      <TableBox label={t('table_title')}>
        <table class="numbers-table">
          <thead>
            <tr>
              <th scope="col">{t('table_conversation')}</th>
              <th scope="col">{t('table_replies')}</th>
              <th scope="col">{t('table_words')}</th>
              <th scope="col">{t('table_statements')}</th>
              <th scope="col">{t('table_rate')}</th>
              {familyNames.map((family) => (
                <th key={family} scope="col">
                  {familyName(family)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {done.slice(0, mostShown).map((analysed) => (
              <Row key={analysed.transcript.id} analysed={analysed} onOpen={onOpen} />
            ))}
          </tbody>
        </table>
      </TableBox>
      {done.length > mostShown && <p class="soft">{t('reading_first', count(mostShown))}</p>}
      {finished.current && <Sheet all={done} />}
    </>
  );
}
