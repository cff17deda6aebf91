import type { Site } from '../site.ts';

/** Hashed classes of single styles, without a role anywhere: two of them told the sides apart in spring 2026. */
export const grokOnX: Site = {
  id: 'grok-on-x',
  name: 'Grok on X',
  hosts: ['x.com'],
  paths: ['/i/grok*'],
  conversation: ['main'],
  assistant: ['main .r-imh66m:not(.r-1kt6imw)'],
  user: ['main .r-1kt6imw'],
  body: [],
  omit: ['[data-testid="follow_ups_list"]', '.raw_katex, .raw_katex_block'],
  reasoning: [],
  streaming: [],
  lastChecked: '2026-04-30',
  evidence: 'several lists',
};
