import * as v from 'valibot';
import { extension } from './content-api.ts';
import { type Answers, type Reply, type ToBackground, type ToContent, toContent } from './protocol.ts';

/** Whether this copy of the code still belongs to an installed extension; false after an update or removal. */
export const isExtensionAlive = (): boolean => {
  try {
    return Boolean(extension().runtime?.id);
  } catch {
    return false;
  }
};

/** Lets go of the extension's events once the signal aborts; after an update or removal there is nothing to let go of. */
export const whenStopped = (signal: AbortSignal, letGo: () => void): void =>
  signal.addEventListener('abort', () => {
    if (isExtensionAlive()) letGo();
  });

/** A background killed between request and answer is woken by the next try; three in a row is bad luck enough. */
const tries = 3;

/**
 * Asks the background from a content script, again if it was killed on the way.
 * Never throws: `{ok: false, reason: 'failed'}` stands for a background that cannot be reached.
 */
export async function askBackground<M extends ToBackground>(message: M): Promise<Reply<Answers[M['name']]>> {
  for (let attempt = 0; attempt < tries && isExtensionAlive(); attempt++) {
    const reply: unknown = await extension()
      .runtime.sendMessage(message)
      .catch(() => null);
    if (reply) return reply as Reply<Answers[M['name']]>;
  }
  return { ok: false, reason: 'failed' };
}

/** Hears what the panel and the background tell this content script, until the signal aborts. */
export function hearExtension(handle: (message: ToContent) => void, signal: AbortSignal): void {
  const { onMessage, id } = extension().runtime;
  const listener = (
    raw: unknown,
    sender: chrome.runtime.MessageSender,
    respond: (heard: boolean) => void,
  ): void => {
    const parsed = sender.id === id ? v.safeParse(toContent, raw) : null;
    if (!parsed?.success) return;
    handle(parsed.output);
    respond(true);
  };
  onMessage.addListener(listener);
  whenStopped(signal, () => onMessage.removeListener(listener));
}
