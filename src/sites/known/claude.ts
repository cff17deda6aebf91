import type { Site } from '../site.ts';

/** Replies are anchored in the streaming attribute, which shared talks lack: the font class alone is typography elsewhere. */
export const claude: Site = {
  id: 'claude',
  name: 'Claude',
  hosts: ['claude.ai'],
  conversation: ['[data-testid="virtual-message-list"]', 'main'],
  assistant: [
    '[data-is-streaming]:has(.font-claude-response)',
    '[data-is-streaming]',
    '[data-testid="assistant-message"]',
    '.font-claude-message',
    '.font-claude-response:has(.standard-markdown, .progressive-markdown)',
  ],
  user: ['[data-testid="user-message"]', '.font-user-message'],
  body: ['.standard-markdown, .progressive-markdown', '.font-claude-response', '.whitespace-pre-wrap'],
  omit: [
    '[role="group"][aria-label$=" code"], .code-block__code',
    'a[class*="group/tag"]',
    '.artifact-block-cell, [data-skill-file-viewer]',
    '[role="group"][aria-label="Message actions"]',
  ],
  reasoning: ['[data-find-omitted]', '.row-start-1:has(+ .row-start-2)'],
  streaming: ['[data-is-streaming="true"]'],
  stop: ['button[aria-label="Stop response"]'],
  lastChecked: '2026-10-01',
  evidence: 'capture',
};
