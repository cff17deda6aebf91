import type { Site } from '../site.ts';

/** Test ids of 2025 to 2026, partly gone in a newer build. */
export const doubao: Site = {
  id: 'doubao',
  name: 'Doubao',
  hosts: ['www.doubao.com'],
  conversation: ['[data-testid="message_list"]'],
  assistant: ['[data-testid="receive_message"]'],
  user: ['[data-testid="send_message"]'],
  body: ['[data-testid="message_text_content"]', '.flow-markdown-body', '.md-box-root'],
  omit: ['[class*="code-canvas"]', '[class*="table-header"]', '[data-testid^="message_action"]'],
  reasoning: ['[data-testid="think_block_collapse"], [class*="think-quota-block"]'],
  streaming: ['.md-box-root[data-streaming="true"]'],
  messageId: ['data-message-id'],
  lastChecked: '2026-06-30',
  evidence: 'several lists',
};
