import type { Site } from '../site.ts';

/** Virtual scrolling empties the content of a turn and keeps its container. */
export const aiStudio: Site = {
  id: 'ai-studio',
  name: 'Google AI Studio',
  hosts: ['aistudio.google.com'],
  conversation: ['ms-chat-prompt', 'ms-autoscroll-container', '.chat-session-content'],
  assistant: [
    'ms-chat-turn:has([data-turn-role="Model"])',
    '.chat-turn-container.model',
    '.model-prompt-container',
  ],
  user: ['ms-chat-turn:has([data-turn-role="User"])', '.chat-turn-container.user', '.user-prompt-container'],
  body: ['ms-text-chunk', 'ms-prompt-chunk.text-chunk', '.turn-content'],
  omit: ['ms-code-chunk', 'ms-grounding-sources', '.actions-container, .turn-footer, .author-label'],
  reasoning: ['ms-thought-chunk'],
  streaming: [],
  messageId: ['id'],
  lastChecked: '2026-08-20',
  evidence: 'tried list',
};
