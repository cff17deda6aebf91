import { t } from '../platform/i18n.ts';

const languageOf = (tag: string): string => tag.split('-')[0] ?? '';
const own = t('interface_language');
const browsers = new Intl.NumberFormat().resolvedOptions().locale;

/**
 * The locale for numbers and days: the browser's own where it is of the language that we speak, so that a reader in
 * Austria has Austrian dates; else that language. Digits are those of the texts around them, 0 to 9 throughout.
 */
export const notation = `${own === '' || languageOf(browsers) === languageOf(own) ? browsers : own}-u-nu-latn`;

/** A name of the taxonomy in the middle of a sentence: German nouns keep their capital. */
export const inSentence = (name: string): string => (own === 'de' ? name : name.toLowerCase());
