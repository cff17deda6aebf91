import type { Site } from '../site.ts';

/** Only the answers are known; the reader’s turns are not. */
export const you: Site = {
  id: 'you',
  name: 'You.com',
  hosts: ['you.com'],
  conversation: ['[class*="ChatHistoryContentContainer"]', '#chatHistory'],
  assistant: ['[data-testid^="youchat-answer-turn-"]', '[data-testid="youchat-answer"]'],
  user: [],
  body: ['[data-testid="youchat-text"]'],
  omit: ['figure'],
  reasoning: [],
  streaming: ['[data-testid^="step-"][data-finished="false"]'],
  messageId: ['data-testid'],
  lastChecked: '2026-04-19',
  evidence: 'several lists',
};
