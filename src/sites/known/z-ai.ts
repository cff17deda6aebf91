import type { Site } from '../site.ts';

/** A fork of Open WebUI; the id of the content repeats in every message. */
export const zAi: Site = {
  id: 'z-ai',
  name: 'Z.ai',
  hosts: ['chat.z.ai'],
  conversation: ['#messages-container', '#chat-container'],
  assistant: ['.chat-assistant'],
  user: ['.user-message', '.chat-user'],
  body: ['#response-content-container > .markdown-prose', '#response-content-container', '.chat-user'],
  omit: ['[class*="language-"]', '.buttons'],
  reasoning: ['.thinking-chain-container, .thinking-block'],
  streaming: ['.dot'],
  lastChecked: '2026-10-01',
  evidence: 'capture',
};
