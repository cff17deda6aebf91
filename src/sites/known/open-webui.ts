import type { Site } from '../site.ts';

/** Self-hosted. The id of the content repeats in every message; reasoning and tools are folded, with no name of their own. */
export const openWebUi: Site = {
  id: 'open-webui',
  name: 'Open WebUI',
  hosts: [],
  recognise: ['#chat-container', '#messages-container', '#chat-input'],
  conversation: ['#messages-container'],
  assistant: ['.chat-assistant'],
  user: ['.user-message', '.chat-user'],
  body: ['#response-content-container', '.markdown-prose', '.prose', '.chat-user'],
  omit: ['[class*="language-"]', '.buttons, .citations, .status-description'],
  reasoning: ['details', '.w-full.space-y-1:has(> .cursor-pointer)'],
  streaming: [],
  messageId: ['id'],
  lastChecked: '2026-07-04',
  evidence: 'product source',
};
