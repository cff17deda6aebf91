import type { Site } from '../site.ts';

/** No dependable selector is known: hashed classes and no role anywhere. Left to generic detection. */
export const grokOnX: Site = {
  id: 'grok-on-x',
  name: 'Grok on X',
  hosts: ['x.com'],
  paths: ['/i/grok*'],
  conversation: [],
  assistant: [],
  user: [],
  body: [],
  omit: [],
  reasoning: [],
  streaming: [],
  lastChecked: '2026-09-29',
  evidence: 'none',
};
