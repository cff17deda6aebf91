import type { Site } from '../site.ts';
import { aiStudio } from './ai-studio.ts';
import { anythingLlm } from './anythingllm.ts';
import { characterAi } from './character-ai.ts';
import { chatgpt } from './chatgpt.ts';
import { claude } from './claude.ts';
import { copilot } from './copilot.ts';
import { deepseek } from './deepseek.ts';
import { doubao } from './doubao.ts';
import { duckAi, duckAiInSearch } from './duck-ai.ts';
import { gemini } from './gemini.ts';
import { githubCopilot } from './github-copilot.ts';
import { grok } from './grok.ts';
import { grokOnX } from './grok-on-x.ts';
import { huggingChat } from './huggingchat.ts';
import { kimi } from './kimi.ts';
import { leChat } from './le-chat.ts';
import { libreChat } from './librechat.ts';
import { lobeChat } from './lobechat.ts';
import { metaAi } from './meta-ai.ts';
import { microsoft365Copilot } from './microsoft-365-copilot.ts';
import { nextChat } from './nextchat.ts';
import { notebookLm } from './notebooklm.ts';
import { openWebUi } from './open-webui.ts';
import { perplexity } from './perplexity.ts';
import { pi } from './pi.ts';
import { poe } from './poe.ts';
import { qwen } from './qwen.ts';
import { replika } from './replika.ts';
import { sillyTavern } from './sillytavern.ts';
import { you } from './you.ts';
import { zAi } from './z-ai.ts';

/** Every chat site that has an entry, the most used first. */
export const sites: readonly Site[] = [
  chatgpt,
  claude,
  gemini,
  aiStudio,
  copilot,
  microsoft365Copilot,
  githubCopilot,
  perplexity,
  deepseek,
  grok,
  grokOnX,
  leChat,
  metaAi,
  poe,
  characterAi,
  pi,
  replika,
  huggingChat,
  duckAi,
  duckAiInSearch,
  you,
  kimi,
  qwen,
  zAi,
  doubao,
  notebookLm,
  openWebUi,
  libreChat,
  lobeChat,
  nextChat,
  anythingLlm,
  sillyTavern,
];
