import type { Site } from '../site.ts';

/** Text fades in from transparent pieces, so transparency says nothing of what the reader sees. */
export const pi: Site = {
  id: 'pi',
  name: 'Pi',
  hosts: ['pi.ai'],
  conversation: ['.t-body-chat'],
  assistant: ['div.break-anywhere:not(.justify-end)'],
  user: ['div.break-anywhere.justify-end'],
  body: ['div.w-full'],
  omit: ['.break-anywhere > div[style]:last-child'],
  reasoning: [],
  streaming: [],
  lastChecked: '2026-07-30',
  evidence: 'one list',
};
