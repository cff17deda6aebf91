import type messages from '../../public/_locales/en/messages.json';

/** The key of a text in `_locales`. */
export type MessageKey = keyof typeof messages;

interface Translator {
  getMessage(key: string, substitutions?: string[]): string;
}

/**
 * Looked up on each call and without the polyfill: a content script that outlived an update has lost its API, and
 * unit tests bring their own.
 */
const translator = (): Translator | undefined => {
  const place = globalThis as { browser?: { i18n?: Translator }; chrome?: { i18n?: Translator } };
  return place.browser?.i18n ?? place.chrome?.i18n;
};

/**
 * The text for a key in the reader's language, `$1` to `$9` replaced by the substitutions.
 * Empty where the extension is gone from under a content script, which is then about to end.
 */
export function t(key: MessageKey, ...substitutions: readonly (string | number)[]): string {
  try {
    return translator()?.getMessage(key, substitutions.map(String)) ?? '';
  } catch {
    return '';
  }
}

/** Tells an element, and who reads it aloud, which language its texts are in and which way they run. */
export function markLanguage(element: HTMLElement): void {
  element.lang = t('interface_language');
  element.dir = t('interface_direction');
}
