// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { readText } from '../../src/content/text-map.ts';
import { siteAt } from '../../src/sites/index.ts';
import type { Site } from '../../src/sites/site.ts';
import { siteReader } from '../../src/sites/site-reader.ts';

/** Layouts that public sources saw beside the one in `tests/chats/sites`, by the site's host. */
const layouts: Record<string, string> = {
  'claude.ai': `<main><div data-testid="user-message"><p>Which plants?</p></div><div class="font-claude-response"><div class="standard-markdown"><p>Mint grows there.</p></div></div><p class="font-claude-response">Claude can make mistakes.</p></main>`,
  'duck.ai': `<main><section><div class="aB">DuckDuckGo</div><div data-testid="user-message">Which plants?</div><div class="cD"><div class="eF">Claude Haiku</div><div class="gH"><div class="space-y-4"><p>Mint grows there.</p></div></div></div></section></main>`,
  'huggingface.co': `<header class="group">Ada Get PRO</header><div class="flex h-max flex-col gap-8"><div class="group w-full"><p>Which plants?</p></div><div class="group w-fit"><div class="group/header">Thought for 2 s</div><div class="prose"><p>Mint grows there.</p></div><div class="absolute">with Kimi</div></div></div>`,
  'www.meta.ai': `<main><div class="mt-8 translate-y-0"><div>Which plants?</div></div><div class="mt-4 translate-y-0"><div data-testid="assistant-message"><div data-testid="subagent-cot-list">I look it up.</div><div class="markdown-content"><p>Mint grows there.</p></div></div></div><button class="translate-y-1">Down</button></main>`,
  'www.perplexity.ai': `<main><div class="max-w-threadContentWidth"><span class="group/query">Which plants?</span><div class="prose"><p>Mint grows there.</p></div></div></main>`,
  'github.com': `<main><div class="UserMessage-module__container--a1">Which plants?</div><div class="markdown-body CopilotMessageBubble-module__text__b2"><p>Mint grows there.</p></div></main>`,
  'www.kimi.com': `<div class="chat-content-list"><div class="chat-content-item chat-content-item-user"><div class="user-content">Which plants?</div><div class="segment-user-action-row">Edit</div></div><div class="chat-content-item chat-content-item-assistant"><div class="toolcall-container"><div class="markdown"><p>I look it up.</p></div></div><div class="markdown"><p>Mint grows there.</p></div></div></div>`,
  'grok.com': `<main><div class="items-end" data-testid="user-message"><div class="message-bubble">Which plants?</div></div><div data-testid="assistant-message"><div class="thinking-container">Worked for 6 s</div><div class="response-content-markdown"><p>Mint grows there.</p></div></div></main>`,
};

beforeEach(() => document.body.replaceChildren());

describe('another layout of', () => {
  it.each(Object.entries(layouts))('%s is read by its entry', (host, html) => {
    document.body.innerHTML = html;
    const reader = siteReader(siteAt(host) as Site, document);
    const turns = reader
      ?.turns()
      .map(({ role, bodies }) => [role, readText(bodies, reader.omit).text.trim()]);
    expect(turns).toEqual([
      ['user', 'Which plants?'],
      ['assistant', 'Mint grows there.'],
    ]);
  });
});
