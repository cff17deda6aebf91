import { extension } from './content-api.ts';
import type { Answers, Reply, ToBackground, ToContent } from './protocol.ts';

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
 * A background that is killed over a question sometimes leaves the browser waiting for its answer for ever. One that
 * was only slow knows what it has worked out when it is asked again.
 */
const patience = (message: ToBackground): number => 5000 + ('text' in message ? message.text.length / 50 : 0);

/** What was answered, or null where nothing was within so many milliseconds. */
const inTime = (answer: Promise<unknown>, milliseconds: number): Promise<unknown> =>
  new Promise((done) => {
    const timer = setTimeout(done, milliseconds, null);
    const end = (reply: unknown): void => {
      clearTimeout(timer);
      done(reply);
    };
    answer.then(end, () => end(null));
  });

/**
 * Asks the background from a content script, again if it was killed on the way.
 * Never throws: `{ok: false, reason: 'failed'}` stands for a background that cannot be reached.
 */
export async function askBackground<M extends ToBackground>(message: M): Promise<Reply<Answers[M['name']]>> {
  for (let attempt = 0; attempt < tries && isExtensionAlive(); attempt++) {
    const reply = await inTime(extension().runtime.sendMessage(message), patience(message));
    if (reply) return reply as Reply<Answers[M['name']]>;
  }
  return { ok: false, reason: 'failed' };
}

/** By hand: a library that checks would be a tenth of what every chat page has to load. */
const isToContent = (raw: unknown): raw is ToContent => {
  const { name, message, start, end, addresses } = (raw ?? {}) as Record<string, unknown>;
  if (name === 'toggle-marks' || name === 'send-again') return true;
  if (name === 'access-ended') return typeof addresses === 'string';
  return name === 'reveal' && typeof message === 'string' && [start, end].every(Number.isSafeInteger);
};

/**
 * Hears what the panel and the background tell this content script, until the signal aborts. On the welcome page, where
 * it runs as well, messages that other content scripts mean for the background arrive too: those are not for it.
 */
export function hearExtension(handle: (message: ToContent) => void, signal: AbortSignal): void {
  const { onMessage, id, getURL } = extension().runtime;
  const listener = (
    raw: unknown,
    sender: chrome.runtime.MessageSender,
    respond: (heard: boolean) => void,
  ): void => {
    if (sender.id !== id || !sender.url?.startsWith(getURL('')) || !isToContent(raw)) return;
    handle(raw);
    respond(true);
  };
  onMessage.addListener(listener);
  whenStopped(signal, () => onMessage.removeListener(listener));
}
