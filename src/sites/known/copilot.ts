import type { Site } from '../site.ts';

/** Two generations are served; the newer one recycles its few nodes for other messages while scrolling. */
export const copilot: Site = {
  id: 'copilot',
  name: 'Copilot',
  hosts: ['copilot.microsoft.com', 'copilot.com', 'www.copilot.com'],
  conversation: ['[data-content="conversation"]', 'main'],
  assistant: [
    '[data-testid="copilot-message-reply-div"]',
    '.fai-CopilotMessage',
    '[data-content="ai-message"]',
    '[data-testid="ai-message"]',
  ],
  user: ['[data-testid="chatQuestion"]', '.fai-UserMessage', '[data-content="user-message"]'],
  body: [
    '[data-testid="markdown-reply"]',
    '.fai-CopilotMessage__content',
    '[data-testid="ai-message-body"]',
    '[class*="group/ai-message-item"]',
    '.fai-UserMessage__message',
  ],
  omit: [
    '.fai-CopilotMessage__name, .fai-CopilotMessage__actions',
    '[class*="__actions"]',
    '[data-testid="message-item-reactions"], [data-testid="foot-note-div"]',
    '[data-testid="chat-suggestion"], .fai-SuggestionList',
    '[data-grouped-citations]',
    '[data-testid="CopyButtonContainerTestId"], [data-testid="FeedbackContainerTestId"]',
  ],
  reasoning: [],
  streaming: ['[data-testid="loading-message"]'],
  lastChecked: '2026-08-20',
  evidence: 'capture',
};
