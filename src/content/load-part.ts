import { askBackground } from '../platform/ask.ts';
import type { ContentPart } from '../platform/protocol.ts';
import type { CardScript } from './card-script.ts';
import type { ChatScript } from './chat-script.ts';

/** What each part of the content script that is put into a page later brings with it. */
interface Parts extends Record<ContentPart, unknown> {
  chat: ChatScript;
  card: CardScript;
}

/** Where a script that the background puts into this world leaves what it brings; no page sees into it. */
const place = globalThis as { personaLensParts?: Partial<Parts> | undefined };

/** Called by that script. */
export function handOver(part: Partial<Parts>): void {
  place.personaLensParts = { ...place.personaLensParts, ...part };
}

/** Has a part of the content script brought into this page. Null where the background could not do it now. */
export async function loadPart<Part extends ContentPart>(part: Part): Promise<Parts[Part] | null> {
  if (!place.personaLensParts?.[part]) await askBackground({ name: 'load-part', part });
  return place.personaLensParts?.[part] ?? null;
}

/** Lets go of what an earlier version of the extension may have left. */
export function forgetParts(): void {
  place.personaLensParts = undefined;
}
