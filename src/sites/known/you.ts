import type { Site } from '../site.ts';

/** Turns are numbered in their test ids. */
export const you: Site = {
  id: 'you',
  name: 'You.com',
  hosts: ['you.com'],
  conversation: ['[class*="ChatHistoryContentContainer"]', '#chatHistory'],
  assistant: ['[data-testid^="youchat-answer-turn-"]', '[data-testid="youchat-answer"]'],
  user: ['[data-testid^="youchat-question-turn-"]'],
  body: ['[data-testid="youchat-text"]'],
  omit: ['figure', '[data-testid="youchat-web-results-panel"], [data-testid$="-you-chat-updates"]'],
  reasoning: [],
  streaming: ['[data-testid^="step-"][data-finished="false"]'],
  messageId: ['data-testid'],
  lastChecked: '2026-08-01',
  evidence: 'tried list',
};
