import * as v from 'valibot';
import { browser, type Runtime } from './browser.ts';
import {
  type Answers,
  type Reply,
  type ToBackground,
  type ToContent,
  toBackground,
  toContent,
} from './protocol.ts';

/** Whether this copy of the code still belongs to an installed extension; false after an update or removal. */
export const isExtensionAlive = (): boolean => {
  try {
    return Boolean(browser.runtime.id);
  } catch {
    return false;
  }
};

/** A background killed between request and answer is woken by the next try; three in a row is bad luck enough. */
const tries = 3;

/**
 * Asks the background, again if it was killed on the way.
 * Never throws: `{ok: false, reason: 'failed'}` stands for a background that cannot be reached.
 */
export async function askBackground<M extends ToBackground>(message: M): Promise<Reply<Answers[M['name']]>> {
  for (let attempt = 0; attempt < tries && isExtensionAlive(); attempt++) {
    const reply: unknown = await browser.runtime.sendMessage(message).catch(() => null);
    if (reply) return reply as Reply<Answers[M['name']]>;
  }
  return { ok: false, reason: 'failed' };
}

/** Tells the content script of a tab. False when there is none to hear it. */
export async function tellContent(tab: number, message: ToContent, frame = 0): Promise<boolean> {
  try {
    await browser.tabs.sendMessage(tab, message, { frameId: frame });
    return true;
  } catch {
    return false;
  }
}

/** Where a message came from: a page in a tab, read by our own content script. */
export interface Origin {
  tab: number;
  window: number;
  frame: number;
  /** The host of the page, as in `location.host`. */
  host: string;
}

type Handlers = {
  [Name in ToBackground['name']]: (
    message: Extract<ToBackground, { name: Name }>,
    origin: Origin,
  ) => Reply<Answers[Name]> | Promise<Reply<Answers[Name]>>;
};

const originOf = (sender: Runtime.MessageSender): Origin | null =>
  sender.id === browser.runtime.id && sender.tab?.id !== undefined
    ? {
        tab: sender.tab.id,
        window: sender.tab.windowId ?? -1,
        frame: sender.frameId ?? 0,
        host: new URL(sender.url ?? 'about:blank').host,
      }
    : null;

/**
 * Answers messages from content scripts. Each handler is called in the same turn of the event loop as the message
 * arrives: a user gesture does not survive an await.
 */
export function answerContent(handlers: Handlers): void {
  browser.runtime.onMessage.addListener((raw: unknown, sender: Runtime.MessageSender) => {
    const origin = originOf(sender);
    if (!origin) return undefined;
    const parsed = v.safeParse(toBackground, raw);
    if (!parsed.success)
      return Promise.resolve({
        ok: false,
        reason: 'invalid',
      } satisfies Reply<never>);
    const handle = handlers[parsed.output.name] as (message: ToBackground, origin: Origin) => unknown;
    try {
      return Promise.resolve(handle(parsed.output, origin)).catch(reportFailure);
    } catch (error) {
      return Promise.resolve(reportFailure(error));
    }
  });
}

const reportFailure = (error: unknown): Reply<never> => {
  console.error('Persona Lens:', error);
  return { ok: false, reason: 'failed' };
};

/** Hears what the panel and the background tell this content script, until the signal aborts. */
export function hearExtension(handle: (message: ToContent) => void, signal: AbortSignal): void {
  const listener = (raw: unknown, sender: Runtime.MessageSender): Promise<true> | undefined => {
    if (sender.id !== browser.runtime.id) return undefined;
    const parsed = v.safeParse(toContent, raw);
    if (!parsed.success) return undefined;
    handle(parsed.output);
    return Promise.resolve(true);
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => {
    if (isExtensionAlive()) browser.runtime.onMessage.removeListener(listener);
  });
}
