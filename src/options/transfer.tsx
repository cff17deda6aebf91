import { useState } from 'preact/hooks';
import { t } from '../platform/i18n.ts';
import { keepOwnSites, readOwnSites } from '../platform/own-sites-store.ts';
import { readSettings, resetSettings } from '../platform/settings-store.ts';
import { FileChoice } from '../ui/file-choice.tsx';
import { focusSoon } from '../ui/focus.ts';
import { save } from '../ui/save.ts';
import { type Change, changesOf } from './changes.ts';
import { ImportFaults, ImportPreview } from './import-result.tsx';
import { Section } from './section.tsx';
import type { SettingsProps } from './settings.ts';
import { readSettingsFile, type SettingsFault, type SettingsFile, writeSettings } from './settings-file.ts';
import { Sure } from './sure.tsx';

const fileName = 'persona-lens-settings.json';
/** A larger file is none of ours. */
const largestFile = 2_000_000;

interface Arriving {
  file: SettingsFile;
  changes: Change[];
}

/** The settings as a file, out and in, and back to the start. */
export function TransferSection({ change }: Pick<SettingsProps, 'change'>) {
  const [said, setSaid] = useState('');
  const [faults, setFaults] = useState<readonly SettingsFault[]>([]);
  const [arriving, setArriving] = useState<Arriving | null>(null);
  const say = (words: string): void => {
    setSaid(words);
    setFaults([]);
    setArriving(null);
  };
  const take = async (): Promise<void> => {
    save(writeSettings(await readSettings(), await readOwnSites()), fileName);
    say(t('export_saved', fileName));
  };
  const bring = async (chosen: File): Promise<void> => {
    const text = chosen.size > largestFile ? '' : await chosen.text().catch(() => '');
    const read = readSettingsFile(text);
    say('');
    if (!read.ok) {
      setFaults(read.faults);
      return;
    }
    const changes = changesOf(read.file, await readSettings(), await readOwnSites());
    if (changes.length === 0) setSaid(t('options_import_nothing'));
    else {
      setArriving({ file: read.file, changes });
      focusSoon('import-apply');
    }
  };
  const apply = async ({ file }: Arriving): Promise<void> => {
    change(() => file.settings);
    if (file.ownSites.length > 0) await keepOwnSites(file.ownSites);
    say(t('options_import_done'));
    focusSoon('import-choose');
  };
  return (
    <Section name="transfer" about={t('options_transfer_about')}>
      <div class="actions">
        <button type="button" class="button" onClick={() => void take()}>
          {t('options_export')}
        </button>
        <FileChoice
          id="import-choose"
          label={t('options_import')}
          accept=".json,application/json"
          onChoose={([file]) => void bring(file)}
        />
        <Sure
          name="reset"
          label={t('options_reset')}
          question={t('options_reset_sure')}
          yes={t('options_reset_yes')}
          no={t('options_cancel')}
          onYes={() => void resetSettings().then(() => say(t('options_reset_done')))}
        />
      </div>
      <p class="said" role="status">
        {said}
      </p>
      <div role="alert">{faults.length > 0 && <ImportFaults faults={faults} />}</div>
      {arriving && (
        <ImportPreview
          changes={arriving.changes}
          onApply={() => void apply(arriving)}
          onCancel={() => {
            say('');
            focusSoon('import-choose');
          }}
        />
      )}
    </Section>
  );
}
