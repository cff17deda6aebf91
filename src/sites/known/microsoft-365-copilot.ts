import type { Site } from '../site.ts';

/** The same components as the newer Copilot, in a virtual list; older builds sit in a frame. */
export const microsoft365Copilot: Site = {
  id: 'microsoft-365-copilot',
  name: 'Microsoft 365 Copilot',
  hosts: ['m365.cloud.microsoft', 'www.microsoft365.com', 'copilot.cloud.microsoft'],
  conversation: ['main'],
  assistant: [
    '[data-testid="copilot-message-reply-div"]',
    '[role="article"].fai-CopilotMessage',
    '.fai-CopilotMessage',
  ],
  user: ['.fai-UserMessage', '.fai-UserMessage__message', '.fai-BebopUserMessage__message'],
  body: ['[data-testid="markdown-reply"]', '.fai-CopilotMessage__content', '.fai-UserMessage__message'],
  omit: [
    '.fai-CopilotMessage__name, .fai-CopilotMessage__actions, [class*="__actions"]',
    '[data-grouped-citations]',
    '[data-testid="foot-note-div"], .fai-SuggestionList',
    '[data-testid="CopyButtonContainerTestId"], [data-testid="FeedbackContainerTestId"]',
  ],
  reasoning: [],
  streaming: [],
  lastChecked: '2026-08-20',
  evidence: 'capture',
};
