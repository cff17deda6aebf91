import { inEnglish, type Say, sayBy } from '../say.ts';
import german from './de/brief.json' with { type: 'json' };

const byLanguage: Readonly<Record<string, Say>> = { de: sayBy(german) };

/** Says what hover cards show in a language, as `sayIn` does, and at once: Chrome's workers refuse `import()`. */
export const sayBriefIn = (language: string): Say => byLanguage[language] ?? inEnglish;
