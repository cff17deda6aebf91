/**
 * The second stage's grammar for words that the lexicon does not know: compromise, with its part-of-speech tagger.
 * It is large and slow (0.2 s to load, 0.8 ms a sentence), so it is loaded apart from everything else, asked only
 * where a pattern leaves a place open for any adjective or noun, and remembered.
 */
type Tagger = (text: string) => { document: { tags?: Set<string> }[][] };

let tagger: Tagger | null = null;
let loading: Promise<void> | null = null;
const known = new Map<string, readonly ReadonlySet<string>[]>();
const mostKnown = 5000;
const none: ReadonlySet<string> = new Set();

async function load(): Promise<void> {
  try {
    tagger = (await import('compromise/two')).default as unknown as Tagger;
  } catch {
    // A place that cannot load it (some extension contexts) classifies without: open places then stay empty.
    tagger = null;
  }
}

/**
 * Resolves when the grammar is there, or when it cannot be had. Classification before that is sound, but leaves out
 * claims that hang on a word the lexicon does not know. Never rejects.
 */
export function ready(): Promise<void> {
  loading ??= load();
  return loading;
}

/**
 * The parts of speech of one word among its neighbours, in compromise's names ("Adjective", "Noun", "PastTense").
 * @param words plain lower-case words, contractions opened
 * @param at which of them
 */
export function partsOf(words: readonly string[], at: number): ReadonlySet<string> {
  if (!tagger) return none;
  const text = words.join(' ');
  let parts = known.get(text);
  if (!parts) {
    parts = tagger(text)
      .document.flat()
      .map(({ tags }) => tags ?? none);
    if (known.size >= mostKnown) known.clear();
    known.set(text, parts);
  }
  return parts.length === words.length ? (parts[at] ?? none) : none;
}
