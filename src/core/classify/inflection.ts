import irregular from './lexicon/irregular.json' with { type: 'json' };

const vowel = /[aeiou]/;
const irregularVerbs: Record<string, string[]> = irregular.verbs;
const irregularNouns: Record<string, string> = irregular.nouns;
const doubled = new Set(irregular.doubled);

function regularVerb(word: string): string[] {
  if (word.endsWith('e')) {
    const stem = word.slice(0, -1);
    const progressive = word.endsWith('ie')
      ? `${word.slice(0, -2)}ying`
      : /(?:ee|oe|ye)$/.test(word)
        ? `${word}ing`
        : `${stem}ing`;
    return [word, `${word}s`, `${word}d`, progressive];
  }
  const last = word.at(-1) ?? '';
  const before = word.at(-2) ?? '';
  if (last === 'y' && !vowel.test(before)) {
    const stem = word.slice(0, -1);
    return [word, `${stem}ies`, `${stem}ied`, `${word}ing`];
  }
  const base = doubled.has(word) ? word + last : word;
  return [word, /(?:s|x|z|ch|sh)$/.test(word) ? `${word}es` : `${word}s`, `${base}ed`, `${base}ing`];
}

function plural(word: string): string {
  const known = irregularNouns[word];
  if (known !== undefined) return known;
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
}

/** The forms of a word that is given in its base form: of a verb with s, ed and ing, of a noun with the plural. */
export const formsOf = {
  verb(word: string): string[] {
    const forms = irregularVerbs[word];
    return forms
      ? [...regularVerb(word).filter((form) => !form.endsWith('ed')), ...forms]
      : regularVerb(word);
  },
  noun: (word: string): string[] => [word, plural(word)],
};
