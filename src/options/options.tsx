import { t } from '../platform/i18n.ts';
import { Emblem } from '../ui/emblem.tsx';
import { useHues } from '../ui/use-hues.ts';
import { AppearanceSection } from './appearance.tsx';
import { DismissedSection } from './dismissed.tsx';
import { KeptSection } from './kept.tsx';
import { KeysSection } from './keys.tsx';
import { MarksSection } from './marks.tsx';
import { PermissionsSection } from './permissions.tsx';
import { Preview } from './preview.tsx';
import { sectionNames, sectionTitles } from './section.tsx';
import { useSettings } from './settings.ts';
import { SitesSection } from './sites.tsx';
import { SyncSection } from './sync.tsx';
import { TransferSection } from './transfer.tsx';
import { NewsSection } from './whats-new.tsx';

const Contents = () => (
  <nav class="contents" aria-label={t('options_nav')}>
    <ul>
      {sectionNames.map((name) => (
        <li key={name}>
          <a href={`#${name}`}>{t(sectionTitles[name])}</a>
        </li>
      ))}
    </ul>
  </nav>
);

/** The options: one page, a section for each matter, everything in effect at once. */
export function Options() {
  const stored = useSettings();
  useHues(stored?.settings.appearance);
  if (!stored) return null;
  const { settings, change, failed } = stored;
  const props = { settings, change };
  return (
    <div class="options">
      <header class="options-head">
        <Emblem size={36} />
        <div>
          <h1>{t('options_title')}</h1>
          <p class="about">{t('options_lede')}</p>
        </div>
      </header>
      <Contents />
      <main>
        <div role="alert">{failed && <p class="wrong">{t('options_failed')}</p>}</div>
        <div class="marking">
          <div>
            <MarksSection {...props} />
            <AppearanceSection {...props} />
          </div>
          <Preview settings={settings} />
        </div>
        <SitesSection {...props} />
        <KeysSection {...props} />
        <DismissedSection />
        <KeptSection />
        <TransferSection change={change} />
        <SyncSection />
        <PermissionsSection />
        <NewsSection />
      </main>
    </div>
  );
}
