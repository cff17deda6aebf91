import type { Site } from '../site.ts';

/** The heading of a message bears an id of the same make as the message. */
export const duckAi: Site = {
  id: 'duck-ai',
  name: 'Duck.ai',
  hosts: ['duck.ai'],
  conversation: ['main'],
  assistant: [
    'div[id*="-assistant-message-"]:not([id^="heading-"])',
    'div[data-activeresponse]',
    '[data-testid="user-message"] ~ div:not([data-testid])',
  ],
  user: ['[data-testid="user-message"]'],
  body: ['.space-y-4'],
  omit: ['[id^="heading-"]'],
  reasoning: [],
  streaming: ['[data-activeresponse="true"]'],
  messageId: ['id'],
  lastChecked: '2026-10-01',
  evidence: 'tried list',
};

/** The same chat, on a page of the search engine that its address tells from the others. */
export const duckAiInSearch: Site = {
  ...duckAi,
  id: 'duck-ai-in-search',
  hosts: ['duckduckgo.com'],
  paths: ['/*ia=chat*', '/*duckai=1*'],
};
