import type { Site } from '../site.ts';

/** CSS modules: the prefix of the class is stable, its hash is not. The prose class alone is on every README. */
export const githubCopilot: Site = {
  id: 'github-copilot',
  name: 'GitHub Copilot',
  hosts: ['github.com'],
  paths: ['/copilot*'],
  conversation: ['[class*="ConversationView-module__container"]'],
  assistant: ['[class*="ChatMessage-module__ai"]', '[class*="CopilotMessageBubble-module__text"]'],
  user: ['[class*="ChatMessage-module__user"]', '[class*="UserMessage-module__container"]'],
  body: ['.markdown-body', '[data-component="Markdown"]'],
  omit: [
    '[class*="CodeBlock-module__container"], figure',
    '[class*="References"], [class*="MessageActions"]',
  ],
  reasoning: [],
  streaming: [],
  stop: ['[aria-label="Stop generating"]'],
  lastChecked: '2025-10-27',
  evidence: 'several lists',
};
