import { useState } from 'preact/hooks';
import { type ExportFile, type ExportFormat, exportFormats } from '../core/export/index.ts';
import { type MessageKey, t } from '../platform/i18n.ts';
import { save } from '../ui/save.ts';

interface ExportProps {
  /** Makes the file when it is asked for. */
  fileOf: (format: ExportFormat, options: { texts: boolean }) => ExportFile;
  /** The start of the file's name. */
  name: string;
}

const names: Record<ExportFormat, MessageKey> = {
  markdown: 'export_markdown',
  csv: 'export_csv',
  json: 'export_json',
  'web-annotation': 'export_web_annotation',
};

const abouts: Record<ExportFormat, MessageKey> = {
  markdown: 'export_markdown_about',
  csv: 'export_csv_about',
  json: 'export_json_about',
  'web-annotation': 'export_web_annotation_about',
};

/** Saves the conversation's annotations as a file on the reader's own disk. */
export function ExportView({ fileOf, name }: ExportProps) {
  const [format, setFormat] = useState<ExportFormat>('markdown');
  const [texts, setTexts] = useState(false);
  const [saved, setSaved] = useState('');
  const download = (): void => {
    const file = fileOf(format, { texts });
    const fileName = `${name}.${file.extension}`;
    save(file, fileName);
    setSaved(fileName);
  };
  return (
    <section class="view" aria-labelledby="export-title">
      <h2 id="export-title">{t('export_title')}</h2>
      <p class="in-words">{t('export_text')}</p>
      <fieldset class="formats">
        <legend class="hidden-visually">{t('export_format')}</legend>
        {exportFormats.map((option) => (
          <label key={option} class="format">
            <input
              type="radio"
              name="format"
              checked={option === format}
              onChange={() => setFormat(option)}
            />
            <span>
              <b>{t(names[option])}</b>
              <span>{t(abouts[option])}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <label class="check">
        <input type="checkbox" checked={texts} onChange={(event) => setTexts(event.currentTarget.checked)} />
        <span>{t('export_texts')}</span>
      </label>
      <p>
        <button type="button" class="button primary" onClick={download}>
          {t('export_save')}
        </button>{' '}
        <span class="outcome" role="status">
          {saved && t('export_saved', saved)}
        </span>
      </p>
    </section>
  );
}
