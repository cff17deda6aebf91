import type { Passage } from './explanation.ts';
import type { SourceKey } from './sources.ts';

/** A text with the sources of its claims; none where it says only what the text before the reader shows. */
export const says = (text: string, ...sources: SourceKey[]): Passage => ({ text, sources });
