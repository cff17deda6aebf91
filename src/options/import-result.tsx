import { t } from '../platform/i18n.ts';
import { Arrow } from '../ui/arrow.tsx';
import { count } from '../ui/numbers.ts';
import type { Change } from './changes.ts';
import type { SettingsFault } from './settings-file.ts';

function faultInWords(fault: SettingsFault): string {
  switch (fault.kind) {
    case 'not-json':
      return t('options_fault_not_json');
    case 'not-ours':
      return t('options_fault_not_ours');
    case 'newer':
      return t('options_fault_newer');
    case 'part':
      return t('options_fault_part', fault.part);
    case 'unknown':
      return t('options_fault_unknown', fault.part);
    case 'site':
      return t('options_fault_site', count(fault.at), fault.part);
  }
}

/** What is wrong with a file, all of it. */
export const ImportFaults = ({ faults }: { faults: readonly SettingsFault[] }) => (
  <div class="sites-faults">
    <p>{t('options_import_fault')}</p>
    <ul>
      {faults.map(faultInWords).map((words) => (
        <li key={words}>{words}</li>
      ))}
    </ul>
  </div>
);

interface ImportPreviewProps {
  changes: readonly Change[];
  onApply: () => void;
  onCancel: () => void;
}

/** What a file would change, before it does. */
export const ImportPreview = ({ changes, onApply, onCancel }: ImportPreviewProps) => (
  <section class="sure" aria-labelledby="import-changes">
    <h3 id="import-changes">{t('options_import_changes', count(changes.length))}</h3>
    <ul class="changes">
      {changes.map(({ what, before, after }) => (
        <li key={what}>
          <b>{what}</b> <del>{before}</del> <Arrow to="on" /> <ins>{after}</ins>
        </li>
      ))}
    </ul>
    <p class="actions">
      <button type="button" class="button primary" id="import-apply" onClick={onApply}>
        {t('options_import_apply')}
      </button>
      <button type="button" class="button" onClick={onCancel}>
        {t('options_cancel')}
      </button>
    </p>
  </section>
);
