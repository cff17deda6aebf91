import type { Site } from '../site.ts';

/** Self-hosted. Utility classes only: the side is the role. */
export const anythingLlm: Site = {
  id: 'anythingllm',
  name: 'AnythingLLM',
  hosts: [],
  recognise: ['#chat-history', '#primary-prompt-input'],
  conversation: ['#chat-history'],
  assistant: ['#chat-history .flex.justify-start.w-full'],
  user: ['#chat-history .flex.justify-end.w-full'],
  body: ['.break-words'],
  omit: ['[data-tooltip-id="message-to-speech"], .bg-red-50'],
  reasoning: ['.font-mono:has([data-tooltip-id="cot-thinking"]), [data-tooltip-id="cot-thinking"]'],
  streaming: ['.dot-falling'],
  lastChecked: '2026-08-10',
  evidence: 'product source',
};
