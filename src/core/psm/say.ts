/** The explanations' texts in another language, each by its English text. Placeholders ("{quote}") stand in both. */
export type Texts = Readonly<Record<string, string>>;

/** Gives a text of the explanations in the reader's language. */
export type Say = (english: string) => string;

export const inEnglish: Say = (english) => english;

/** Says what these texts have a wording for, and the English text where they have none. */
export function sayBy(...texts: readonly Texts[]): Say {
  const wordings = new Map(texts.flatMap((one) => Object.entries(one)));
  return (english) => wordings.get(english) ?? english;
}
