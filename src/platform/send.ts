import * as v from 'valibot';
import { browser, type Runtime } from './browser.ts';
import { noteFault } from './faults.ts';
import { type Answers, type Reply, type ToBackground, type ToContent, toBackground } from './protocol.ts';

/** Tells the content scripts of a tab, in every frame or in one. False when there is none to hear it. */
export async function tellContent(tab: number, message: ToContent, frame?: number): Promise<boolean> {
  try {
    await browser.tabs.sendMessage(tab, message, frame === undefined ? {} : { frameId: frame });
    return true;
  } catch {
    return false;
  }
}

/** Tells every content script of every tab; those that have none hear nothing. */
export async function tellEveryPage(message: ToContent): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.allSettled(
    tabs.map(({ id = browser.tabs.TAB_ID_NONE }) => browser.tabs.sendMessage(id, message)),
  );
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

/** What our content script may run in: a web page, a file, or a page of our own (the welcome page). */
const mayHoldContent = ({ href, protocol }: URL): boolean =>
  ['http:', 'https:', 'file:'].includes(protocol) || href.startsWith(browser.runtime.getURL(''));

const addressOf = (url: string): URL | null => {
  try {
    return new URL(url);
  } catch {
    return null;
  }
};

/** Chromium tells how a document stands; other browsers do not. */
interface Sender extends Runtime.MessageSender {
  documentLifecycle?: string;
}

/** Whether a document is not the one that the reader sees in its frame: not yet shown, or left and kept asleep. */
const isUnseen = ({ documentLifecycle = 'active' }: Sender): boolean => documentLifecycle !== 'active';

/**
 * Where a message came from, as the browser says and not as the message does; null for what is no page in a tab with
 * our own content script in it: other extensions, pages outside tabs, frames without an address of their own.
 */
function originOf({ id, tab, frameId = -1, url = '' }: Runtime.MessageSender): Origin | null {
  const address = addressOf(url);
  if (id !== browser.runtime.id || !address || !mayHoldContent(address)) return null;
  if (tab?.id === undefined || tab.id < 0 || frameId < 0) return null;
  return { tab: tab.id, window: tab.windowId ?? -1, frame: frameId, host: address.host };
}

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
    // Such a document has another frame's number, under which its words would stand beside those of the page that is shown.
    if (isUnseen(sender) && parsed.output.name !== 'conversation-gone') return undefined;
    const handle = handlers[parsed.output.name] as (message: ToBackground, origin: Origin) => unknown;
    try {
      return Promise.resolve(handle(parsed.output, origin)).catch(reportFailure);
    } catch (error) {
      return Promise.resolve(reportFailure(error));
    }
  });
}

const reportFailure = (error: unknown): Reply<never> => {
  noteFault('background', error);
  return { ok: false, reason: 'failed' };
};
