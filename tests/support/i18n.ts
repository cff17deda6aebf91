import english from '../../public/_locales/en/messages.json';

const texts: Record<string, { message: string }> = english;

/** The browser's own translator, in English, for components under test. */
const getMessage = (key: string, substitutions: string[] = []): string =>
  (texts[key]?.message ?? '').replace(/\$([1-9$])/g, (_, what: string) =>
    what === '$' ? '$' : (substitutions[Number(what) - 1] ?? ''),
  );

Object.assign(globalThis, { chrome: { i18n: { getMessage } } });
