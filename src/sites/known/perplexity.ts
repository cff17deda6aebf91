import type { Site } from '../site.ts';

/** Two layouts at once since the summer of 2026; an answer may come in several blocks, each read as a message. */
export const perplexity: Site = {
  id: 'perplexity',
  name: 'Perplexity',
  hosts: ['www.perplexity.ai', 'perplexity.ai'],
  conversation: ['[class*="threadContentWidth"]', 'main'],
  assistant: [
    '.prose.inline',
    'div[id^="markdown-content-"] .prose',
    'div[id^="markdown-content-"]',
    '.prose.max-w-none',
    '.prose',
  ],
  user: ['h1[class*="group/query"]', 'div[class~="group/query"]', '[class~="group/query"]'],
  body: ['span.select-text'],
  omit: ['span.citation, .citation-nbsp, [data-pplx-citation-url]', '[class~="group/trigger"]'],
  reasoning: [],
  streaming: [],
  stop: ['button[aria-label*="Stop"]'],
  lastChecked: '2026-08-20',
  evidence: 'capture',
};
