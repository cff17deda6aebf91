import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../platform/i18n.ts';
import { CopyButton } from '../ui/copy-button.tsx';

interface SiteReportProps {
  /** Null where the page may not be read. */
  makeReport: () => Promise<string | null>;
  copy: (text: string) => Promise<boolean>;
}

const reportId = 'site-report';

/** Makes the report on a page that is read wrongly, and shows every word of it before it is copied. */
export function SiteReport({ makeReport, copy }: SiteReportProps) {
  const [report, setReport] = useState<string | null>(null);
  const [refused, setRefused] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const make = async (): Promise<void> => {
    const text = await makeReport();
    setReport(text);
    setRefused(text === null);
  };
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    area.current?.focus();
    // Otherwise the browser shows the end of the text.
    area.current?.setSelectionRange(0, 0);
  }, [report]);
  const close = (): void => {
    setReport(null);
    requestAnimationFrame(() => opener.current?.focus());
  };
  if (report === null) {
    return (
      <>
        <button type="button" class="link" ref={opener} onClick={() => void make()}>
          {t('sites_report')}
        </button>
        <p class="sites-outcome" role="status">
          {refused && t('sites_not_allowed')}
        </p>
      </>
    );
  }
  return (
    <div class="site-report">
      <label for={reportId}>{t('sites_report_label')}</label>
      <p class="sites-about" id="site-report-about">
        {t('sites_report_about')}
      </p>
      <textarea
        id={reportId}
        ref={area}
        class="field sites-code"
        readOnly
        rows={12}
        wrap="off"
        spellcheck={false}
        aria-describedby="site-report-about"
        value={report}
      />
      <p class="sites-actions">
        <CopyButton onCopy={() => copy(report)} />
        <button type="button" class="button quiet" onClick={close}>
          {t('sites_close')}
        </button>
      </p>
    </div>
  );
}
