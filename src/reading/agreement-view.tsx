import { useMemo, useState } from 'preact/hooks';
import { classify, ready } from '../core/classify/index.ts';
import { agreementCsv, disagreementLines, type Provenance } from '../core/study/agreement-table.ts';
import { type LabelFault, readLabels } from '../core/study/labels.ts';
import { type LabelledUnit, toolMarks } from '../core/study/marks.ts';
import { compareReaders, type JudgedUnit, type WeakPolicy, weakPolicies } from '../core/study/readers.ts';
import { type MessageKey, t } from '../platform/i18n.ts';
import { FileChoice } from '../ui/file-choice.tsx';
import { count } from '../ui/numbers.ts';
import { save } from '../ui/save.ts';
import { AgreementTable } from './agreement-table.tsx';
import { ConfusionTable } from './confusion.tsx';
import { Disagreements } from './disagreements.tsx';
import { labelFaultInWords } from './label-words.ts';
import { fileNamed } from './words.ts';

/** Two readers' labels, laid side by side. */
interface Study {
  units: JudgedUnit[];
  faults: { name: string; fault: LabelFault }[];
  /** Ids of the first file without a partner in the second. */
  unmatched: number;
  first: string;
  second: string;
}

const beside = (units: readonly LabelledUnit[], others: readonly LabelledUnit[]): JudgedUnit[] => {
  const marks = new Map(others.map((unit) => [unit.id, unit.marks]));
  return units.flatMap((unit) => {
    const second = marks.get(unit.id);
    return second ? [{ ...unit, second }] : [];
  });
};

/** Reads one file of labels and lays the tool beside it, or two files beside each other. */
async function studyFrom([file, other]: readonly [File, ...File[]], version: string): Promise<Study> {
  const read = readLabels(await file.text());
  const faults = read.faults.map((fault) => ({ name: file.name, fault }));
  if (other) {
    const second = readLabels(await other.text());
    const units = beside(read.units, second.units);
    const all = [...faults, ...second.faults.map((fault) => ({ name: other.name, fault }))];
    const unmatched = read.units.length - units.length;
    return { units, faults: all, unmatched, first: file.name, second: other.name };
  }
  await ready();
  const units = read.units.map((unit): JudgedUnit => {
    const { text, user, target } = unit;
    return { ...unit, second: toolMarks(classify(text, user === null ? {} : { user }), target) };
  });
  return { units, faults, unmatched: 0, first: file.name, second: `Persona Lens ${version}` };
}

const policies: Record<WeakPolicy, MessageKey> = {
  aside: 'agreement_weak_aside',
  count: 'agreement_weak_count',
  none: 'agreement_weak_none',
};

function Figures({ study, version }: { study: Study; version: string }) {
  const [weak, setWeak] = useState<WeakPolicy>('aside');
  const [saved, setSaved] = useState('');
  const compared = useMemo(() => compareReaders(study.units, weak), [study, weak]);
  const provenance: Provenance = { tool: version, weak, first: study.first, second: study.second };
  const take = (what: string, text: string, extension: string): void => {
    const name = `${fileNamed(what, new Date())}.${extension}`;
    save({ text, type: 'text/plain;charset=utf-8', extension }, name);
    setSaved(t('export_saved', name));
  };
  return (
    <>
      <p>{t('agreement_who', study.first, study.second, count(study.units.length))}</p>
      <label class="small-field">
        <span>{t('agreement_weak')}</span>
        <select
          class="field"
          value={weak}
          onChange={(event) =>
            setWeak(weakPolicies.find((one) => one === event.currentTarget.value) ?? 'aside')
          }
        >
          {weakPolicies.map((policy) => (
            <option key={policy} value={policy}>
              {t(policies[policy])}
            </option>
          ))}
        </select>
      </label>
      <AgreementTable compared={compared} />
      <p class="row">
        <button
          type="button"
          class="button"
          onClick={() => take('agreement', agreementCsv(compared, provenance), 'csv')}
        >
          {t('agreement_save')}
        </button>
        <button
          type="button"
          class="button"
          disabled={compared.disagreements.length === 0}
          onClick={() => take('disagreements', disagreementLines(compared), 'jsonl')}
        >
          {t('agreement_save_differences')}
        </button>
        <span class="soft" role="status">
          {saved}
        </span>
      </p>
      <ConfusionTable confusion={compared.confusion} />
      <Disagreements all={compared.disagreements} first={study.first} second={study.second} />
    </>
  );
}

/** A second reader's labels beside the tool's, or beside another reader's. */
export function AgreementView({ version }: { version: string }) {
  const [study, setStudy] = useState<Study | null>(null);
  const [busy, setBusy] = useState(false);
  const take = async (files: readonly [File, ...File[]]): Promise<void> => {
    setBusy(true);
    setStudy(await studyFrom(files, version));
    setBusy(false);
  };
  return (
    <section class="agreement" aria-labelledby="agreement-title">
      <h2 id="agreement-title">{t('agreement_title')}</h2>
      <p class="soft">{t('agreement_about')}</p>
      <p class="row">
        <FileChoice
          primary
          multiple
          disabled={busy}
          label={t('agreement_choose')}
          accept=".jsonl,.ndjson,.json,.csv,.tsv,text/csv"
          onChoose={(files) => void take(files)}
        />
        <span class="soft" role="status">
          {busy && t('reading_busy')}
        </span>
      </p>
      {study && study.faults.length + study.unmatched > 0 && (
        <section class="faults" role="alert" aria-label={t('agreement_faults')}>
          <p>{t('agreement_faults')}</p>
          <ul>
            {study.faults.slice(0, 20).map(({ name, fault }) => (
              <li key={`${name} ${fault.line}`}>
                <b>{name}</b> {labelFaultInWords(fault)}
              </li>
            ))}
            {study.unmatched > 0 && <li>{t('agreement_unmatched', count(study.unmatched), study.second)}</li>}
          </ul>
          {study.faults.length > 20 && <p>{t('import_more_faults', count(study.faults.length - 20))}</p>}
        </section>
      )}
      {study && study.units.length > 0 && <Figures study={study} version={version} />}
    </section>
  );
}
