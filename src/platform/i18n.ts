import type messages from '../../public/_locales/en/messages.json';
import english from '../../public/_locales/en/messages.json';

/** The key of a text in `_locales`. */
export type MessageKey = keyof typeof messages;

interface Translator {
  getMessage(key: string, substitutions?: string[]): string;
}

/** Looked up on each call and without the polyfill, which refuses to load outside an extension (as in tests). */
const translator = (): Translator | undefined => {
  const place = globalThis as {
    browser?: { i18n?: Translator };
    chrome?: { i18n?: Translator };
  };
  return place.browser?.i18n ?? place.chrome?.i18n;
};

const inEnglish = (key: MessageKey, substitutions: readonly string[]): string =>
  english[key].message.replace(/\$([1-9$])/g, (_, what: string) =>
    what === '$' ? '$' : (substitutions[Number(what) - 1] ?? ''),
  );

/**
 * The text for a key in the reader's language, `$1` to `$9` replaced by the substitutions.
 * English where there is no extension to ask: in tests, and in a content script that outlived an update.
 */
export function t(key: MessageKey, ...substitutions: readonly (string | number)[]): string {
  const words = substitutions.map(String);
  try {
    return translator()?.getMessage(key, words) || inEnglish(key, words);
  } catch {
    return inEnglish(key, words);
  }
}
