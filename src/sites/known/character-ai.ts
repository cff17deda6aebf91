import type { Site } from '../site.ts';

/** The newest message stands first; versions of one reply are mounted side by side, of which one is shown. */
export const characterAi: Site = {
  id: 'character-ai',
  name: 'Character.AI',
  hosts: ['character.ai'],
  conversation: ['#chat-messages'],
  assistant: [
    '#chat-messages > :has([data-testid="completed-message"]):not(:has(.flex-row-reverse))',
    '.items-start:has([data-testid="completed-message"])',
  ],
  user: [
    '#chat-messages > :has([data-testid="completed-message"]):has(.flex-row-reverse)',
    '.items-end:has([data-testid="completed-message"])',
  ],
  body: ['.swiper-slide-active [data-testid="completed-message"]', '[data-testid="completed-message"]'],
  omit: ['.text-sm:not([data-testid="completed-message"] *)'],
  reasoning: [],
  streaming: [],
  newestFirst: true,
  persona: ['.text-sm'],
  lastChecked: '2026-08-01',
  evidence: 'tried list',
};
