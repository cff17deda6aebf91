import { createContext } from 'preact';
import { libraryIn } from '../core/psm/learn/index.ts';
import { inEnglish } from '../core/psm/say.ts';

/** Learn in the reader's language, for every view that opens or names one of its pages. */
export const LibraryContext = createContext(libraryIn(inEnglish, 'en'));
