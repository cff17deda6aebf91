import type { Site } from '../site.ts';
import { chatgpt } from './chatgpt.ts';

/** Every chat site that has an entry. */
export const sites: readonly Site[] = [chatgpt];
