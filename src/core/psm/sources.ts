/** A work that a factual claim rests on. */
export interface Source {
  title: string;
  authors: string;
  year: number;
  url: string;
}

export const sources = {
  psm: {
    title: 'The Persona Selection Model: Why AI Assistants might Behave like Humans',
    authors: 'Sam Marks, Jack Lindsey, Christopher Olah',
    year: 2026,
    url: 'https://alignment.anthropic.com/2026/psm/',
  },
} as const satisfies Record<string, Source>;

export type SourceKey = keyof typeof sources;
