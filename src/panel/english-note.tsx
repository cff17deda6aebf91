import { useContext } from 'preact/hooks';
import { t } from '../platform/i18n.ts';
import { LibraryContext } from './library.ts';

/** Says so where the explanations are in another language than the panel. */
export const EnglishNote = () =>
  useContext(LibraryContext).language === t('interface_language') ? null : (
    <p class="english-note" lang={t('interface_language')}>
      {t('explanations_in_english')}
    </p>
  );
