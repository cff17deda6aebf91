import { browser } from '../platform/browser.ts';

/** A frame of a page, as the page's own markup tells of it. */
export interface SeenFrame {
  address: string;
  /** What it is called, for people and for machines. */
  names: string;
  /** In square CSS pixels. */
  area: number;
}

/** Looks through the page that it is put into, so that it may use nothing from outside. */
function framesOfPage(): SeenFrame[] {
  const smallest = 200;
  const seen: SeenFrame[] = [];
  const look = (root: ParentNode): void => {
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot) look(element.shadowRoot);
      if (element.localName !== 'iframe') continue;
      const { width, height } = element.getBoundingClientRect();
      if (width < smallest || height < smallest) continue;
      const names = ['title', 'aria-label', 'name', 'id', 'class'].map((each) => element.getAttribute(each));
      seen.push({
        address: (element as HTMLIFrameElement).src,
        names: names.join(' '),
        area: width * height,
      });
    }
  };
  look(document);
  return seen;
}

/** What chats in frames are called, in their names or in their addresses. */
const soundsLikeChat = /chat|messag|messenger|conversation|assistant|copilot|\bagent|\bbot|(?<!ro)bot\b/i;

/**
 * The site of the largest frame that sounds like a chat and comes from another site than the page.
 * @returns its match pattern, or null where there is none
 */
export function chatFrameAmong(frames: readonly SeenFrame[], page: string): string | null {
  // A pattern without a port: not every browser takes one, and a permission is for a whole host.
  const chats = frames.flatMap(({ address, names, area }) => {
    const url = URL.canParse(address) ? new URL(address) : null;
    const isOther = url && /^https?:$/.test(url.protocol) && url.origin !== new URL(page).origin;
    const spoken = url && `${names} ${url.hostname}${url.pathname}`.replace(/[_-]/g, ' ');
    return isOther && spoken && soundsLikeChat.test(spoken)
      ? [{ pattern: `${url.protocol}//${url.hostname}/*`, area }]
      : [];
  });
  const [largest] = chats.sort((a, b) => b.area - a.area);
  return largest?.pattern ?? null;
}

/**
 * Looks for a chat in a frame that comes from a site which has not been allowed.
 * @returns the match pattern of that site; null where there is none, or the page may not be looked into
 */
export async function chatFrameIn(tab: number, page: string): Promise<string | null> {
  try {
    const [{ result = [] } = {}] = await browser.scripting.executeScript({
      target: { tabId: tab },
      func: framesOfPage,
    });
    const pattern = chatFrameAmong(result as SeenFrame[], page);
    if (!pattern || (await browser.permissions.contains({ origins: [pattern] }))) return null;
    return pattern;
  } catch {
    return null;
  }
}
