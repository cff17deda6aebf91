import { useState } from 'preact/hooks';
import { type MessageKey, t } from '../platform/i18n.ts';
import type { OwnSite } from '../platform/own-sites.ts';
import { FileChoice } from './file-choice.tsx';
import { count } from './numbers.ts';
import { save } from './save.ts';
import { type FileFault, readSites, writeSites } from './sites-file.ts';

interface SitesTransferProps {
  own: readonly OwnSite[];
  keep: (sites: readonly OwnSite[]) => Promise<void>;
}

const plainFaults: Record<Exclude<FileFault['kind'], 'twice' | 'part' | 'selector'>, MessageKey> = {
  'not-json': 'sites_fault_not_json',
  'not-ours': 'sites_fault_not_ours',
  newer: 'sites_fault_newer',
  empty: 'sites_fault_empty',
  'too-many': 'sites_fault_too_many',
};

function faultInWords(fault: FileFault): string {
  switch (fault.kind) {
    case 'twice':
      return t('sites_fault_twice', fault.host);
    case 'part':
      return t('sites_fault_part', fault.at, fault.part);
    case 'selector':
      return t('sites_fault_selector', fault.at, fault.selector);
    default:
      return t(plainFaults[fault.kind]);
  }
}

/** Two hundred entries at their longest stay far below this; in bytes. */
const largestFile = 5_000_000;
/** A file with more faults than this is the wrong file; the rest would only be noise. */
const mostFaults = 5;

const fileName = 'persona-lens-sites.json';

/** Takes the taught sites along as a file, and brings such a file in: whole, or not at all. */
export function SitesTransfer({ own, keep }: SitesTransferProps) {
  const [done, setDone] = useState('');
  const [faults, setFaults] = useState<readonly FileFault[]>([]);
  const take = (): void => {
    save(writeSites(own), fileName);
    setFaults([]);
    setDone(t('export_saved', fileName));
  };
  const bring = async (file: File): Promise<void> => {
    const text = file.size > largestFile ? '' : await file.text().catch(() => '');
    const read = readSites(text);
    setFaults(read.ok ? [] : read.faults);
    setDone('');
    if (!read.ok) return;
    const replaced = read.sites.filter(({ host }) => own.some((one) => one.host === host)).length;
    await keep(read.sites);
    setDone(t('sites_imported', count(read.sites.length - replaced), count(replaced)));
  };
  return (
    <>
      <p class="sites-actions">
        {own.length > 0 && (
          <button type="button" class="button" onClick={take}>
            {t('sites_export')}
          </button>
        )}
        <FileChoice
          label={t('sites_import')}
          accept=".json,application/json"
          onChoose={([file]) => void bring(file)}
        />
      </p>
      <p class="sites-outcome" role="status">
        {done}
      </p>
      <div role="alert">
        {faults.length > 0 && (
          <div class="sites-faults">
            <p>{t('sites_fault')}</p>
            <ul>
              {faults.slice(0, mostFaults).map((fault) => (
                <li key={faultInWords(fault)}>{faultInWords(fault)}</li>
              ))}
              {faults.length > mostFaults && (
                <li>{t('sites_fault_more', count(faults.length - mostFaults))}</li>
              )}
            </ul>
          </div>
        )}
      </div>
    </>
  );
}
