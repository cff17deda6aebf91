import type { Site } from '../site.ts';

/** No dependable selector is known, and versions of one reply may be mounted side by side. Left to generic detection. */
export const characterAi: Site = {
  id: 'character-ai',
  name: 'Character.AI',
  hosts: ['character.ai'],
  conversation: [],
  assistant: [],
  user: [],
  body: [],
  omit: [],
  reasoning: [],
  streaming: [],
  lastChecked: '2024-10-08',
  evidence: 'none',
};
