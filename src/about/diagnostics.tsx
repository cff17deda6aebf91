import { useEffect, useState } from 'preact/hooks';
import { t } from '../platform/i18n.ts';
import { CopyButton } from '../ui/copy-button.tsx';
import type { Facts } from './facts.ts';
import { Frame, Part } from './frame.tsx';
import { type Group, groupsOf, reportOf } from './report.ts';

interface DiagnosticsProps {
  read: () => Promise<Facts>;
  /** Forgets the faults. */
  forget: () => Promise<void>;
}

const copy = (text: string): Promise<boolean> =>
  navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );

const GroupPart = ({ title, rows, none }: Group) => (
  <Part title={title}>
    {rows.length === 0 && <p class="soft">{none}</p>}
    <dl class="pairs">
      {rows.map(({ label, value }) => (
        <div key={label + value}>
          <dt>{label}</dt>
          <dd>
            <bdi>{value}</bdi>
          </dd>
        </div>
      ))}
    </dl>
  </Part>
);

interface ReportProps {
  text: string;
  named: boolean;
  onNamed: (named: boolean) => void;
}

const Report = ({ text, named, onNamed }: ReportProps) => (
  <Part title={t('diagnostics_report')}>
    <p>{t('diagnostics_report_about')}</p>
    <label class="tick">
      <input type="checkbox" checked={named} onChange={(event) => onNamed(event.currentTarget.checked)} />
      {t('diagnostics_named')}
    </label>
    <textarea
      class="field"
      aria-label={t('diagnostics_report')}
      readOnly
      rows={10}
      spellcheck={false}
      value={text}
    />
    <p class="actions">
      <CopyButton onCopy={() => copy(text)} />
    </p>
  </Part>
);

/** What the extension knows of itself, to look at and to copy. */
export function DiagnosticsPage({ read, forget }: DiagnosticsProps) {
  const [facts, setFacts] = useState<Facts | null>(null);
  const [named, setNamed] = useState(false);
  const [said, setSaid] = useState('');
  const readAgain = async (words = ''): Promise<void> => {
    setFacts(await read());
    setSaid(words);
  };
  useEffect(() => void readAgain(), []);
  if (!facts) return null;
  const groups = groupsOf(facts, named);
  return (
    <Frame page="diagnostics" lede={t('diagnostics_lede')}>
      <p class="actions">
        <button type="button" class="button" onClick={() => void readAgain(t('diagnostics_read'))}>
          {t('diagnostics_read_again')}
        </button>
        {facts.faults.length > 0 && (
          <button
            type="button"
            class="button"
            onClick={() => void forget().then(() => readAgain(t('diagnostics_forgotten')))}
          >
            {t('diagnostics_forget')}
          </button>
        )}
        <span class="said" role="status">
          {said}
        </span>
      </p>
      <div class="groups">
        {groups.map((group) => (
          <GroupPart key={group.title} {...group} />
        ))}
      </div>
      <Report text={reportOf(groups)} named={named} onNamed={setNamed} />
    </Frame>
  );
}
