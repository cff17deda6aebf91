import { Fragment } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { t } from '../platform/i18n.ts';
import { openShortcutPage, toggleShortcut } from '../platform/shortcuts.ts';
import { Section } from './section.tsx';
import type { SettingsProps } from './settings.ts';
import { Switch } from './switch.tsx';

const Keys = ({ keys }: { keys: string }) => (
  <bdi dir="ltr">
    {keys.split('+').map((key, index) => (
      <Fragment key={key}>
        {index > 0 && '+'}
        <kbd>{key}</kbd>
      </Fragment>
    ))}
  </bdi>
);

/** The keys: those in the page, which can be switched off, and the browser's own, which it keeps on a page of its own. */
export function KeysSection({ settings, change }: SettingsProps) {
  const [toggle, setToggle] = useState<string | null>(null);
  useEffect(() => {
    const read = (): void => void toggleShortcut().then(setToggle);
    read();
    // The reader comes back from the browser's page.
    addEventListener('focus', read);
    return () => removeEventListener('focus', read);
  }, []);
  return (
    <Section name="keys">
      <Switch
        label={t('options_keys_in_page')}
        about={t('options_keys_in_page_about')}
        checked={settings.keys}
        onChange={(keys) => change(() => ({ keys }))}
      />
      <dl class="keys">
        <div>
          <dt>{t('options_key_next')}</dt>
          <dd>
            <Keys keys="Alt+Shift+↓" />
          </dd>
        </div>
        <div>
          <dt>{t('options_key_previous')}</dt>
          <dd>
            <Keys keys="Alt+Shift+↑" />
          </dd>
        </div>
        {toggle !== null && (
          <div>
            <dt>{t('options_key_hide')}</dt>
            <dd>{toggle ? <Keys keys={toggle} /> : t('options_key_unset')}</dd>
          </div>
        )}
      </dl>
      {toggle !== null && (
        <>
          <p class="actions">
            <button type="button" class="button" onClick={() => void openShortcutPage()}>
              {t('options_keys_change')}
            </button>
          </p>
          <p class="about">{t('options_keys_change_about')}</p>
        </>
      )}
    </Section>
  );
}
