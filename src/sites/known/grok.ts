import type { Site } from '../site.ts';

/** The bubble of either side has the prose class, so the test id of the assistant goes first. */
export const grok: Site = {
  id: 'grok',
  name: 'Grok',
  hosts: ['grok.com'],
  conversation: ['main'],
  assistant: ['[data-testid="assistant-message"]', '.message-bubble:not(.rounded-br-lg)'],
  user: [
    '[data-testid="user-message"]',
    '.message-bubble.rounded-br-lg',
    '.message-bubble:not([data-testid="assistant-message"])',
  ],
  body: ['.response-content-markdown'],
  omit: [
    '[data-testid="code-block"]',
    '.action-buttons',
    '.inline-media-container, [class*="group/image"]',
    '.auth-notification',
  ],
  reasoning: ['.thinking-container'],
  streaming: [],
  stop: ['button[aria-label*="Stop"]'],
  lastChecked: '2026-09-29',
  evidence: 'capture',
};
