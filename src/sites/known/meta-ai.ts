import type { Site } from '../site.ts';

/** One message holds several blocks of prose; a build of the summer of 2026 marks the assistant’s messages only. */
export const metaAi: Site = {
  id: 'meta-ai',
  name: 'Meta AI',
  hosts: ['www.meta.ai', 'meta.ai'],
  conversation: ['main'],
  assistant: ['[data-testid="assistant-message"]', '[data-message-type="assistant"]'],
  user: [
    '[data-message-type="user"]',
    '[class*="translate-y-"]:not(button, :has([data-testid="assistant-message"]))',
  ],
  body: ['.markdown-content', '.ur-markdown', '[data-slot="text"].text-response'],
  omit: [
    '.ur-code-block',
    '.ur-citation-pill, [data-testid="citation-pill"], [data-testid="sources-pill"]',
    '[class*="assistant-message-actions"]',
  ],
  reasoning: ['[data-testid="thinking-status"], [data-testid="subagent-cot-list"]'],
  streaming: ['[data-streaming-state]:not([data-streaming-state="DONE"])'],
  stop: ['[data-testid="composer-stop-button"]'],
  messageId: ['data-message-id'],
  lastChecked: '2026-08-20',
  evidence: 'capture',
};
