import { askBackground } from '../platform/ask.ts';
import type { ChatScript } from './chat-script.ts';

/** Where the script that the background puts into this world leaves what it brings; no page sees into it. */
const place = globalThis as { personaLensChat?: ChatScript | undefined };

/** Called by that script. */
export function handOver(script: ChatScript): void {
  place.personaLensChat = script;
}

/** Has the larger part of the content script brought into this page. Null where the background could not do it. */
export async function loadChatScript(): Promise<ChatScript | null> {
  if (!place.personaLensChat) await askBackground({ name: 'load-chat-script' });
  return place.personaLensChat ?? null;
}

/** Lets go of what an earlier version of the extension may have left. */
export function forgetChatScript(): void {
  place.personaLensChat = undefined;
}
