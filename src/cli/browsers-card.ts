import type { CDPSession, Page } from 'puppeteer-core';
import type { Kind } from './browsers-find.ts';
import { bidi } from './browsers-firefox.ts';

/** An element inside a closed shadow root of a page, out of reach for the page's own scripts. */
export interface Hidden {
  tag: string;
  attributes: Readonly<Record<string, string>>;
  /** The text below it, as it stands in the tree. */
  text: string;
  /** The middle of its box in CSS pixels of the viewport; null where it is not shown. */
  middle: () => Promise<{ x: number; y: number } | null>;
}

interface CdpNode {
  nodeName: string;
  nodeValue: string;
  nodeType: number;
  backendNodeId: number;
  attributes?: string[];
  children?: CdpNode[];
  shadowRoots?: (CdpNode & { shadowRootType: 'closed' | 'open' | 'user-agent' })[];
}

const cdpText = (node: CdpNode): string =>
  node.nodeType === 3 ? node.nodeValue : (node.children ?? []).map(cdpText).join('');

const pairs = (flat: readonly string[]): Record<string, string> =>
  Object.fromEntries(flat.flatMap((name, at) => (at % 2 === 0 ? [[name, flat[at + 1] ?? '']] : [])));

async function cdpMiddle(
  session: CDPSession,
  backendNodeId: number,
): Promise<{ x: number; y: number } | null> {
  try {
    const { model } = await session.send('DOM.getBoxModel', { backendNodeId });
    const [left = 0, top = 0, right = 0, , , bottom = 0] = model.border;
    return { x: (left + right) / 2, y: (top + bottom) / 2 };
  } catch {
    return null;
  }
}

const sessions = new WeakMap<Page, CDPSession>();

async function sessionFor(page: Page): Promise<CDPSession> {
  const session = sessions.get(page) ?? (await page.createCDPSession());
  sessions.set(page, session);
  return session;
}

async function chromiumHidden(page: Page): Promise<Hidden[]> {
  const session = await sessionFor(page);
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const found: Hidden[] = [];
  const walk = (node: CdpNode, inside: boolean): void => {
    if (inside && node.nodeType === 1) {
      found.push({
        tag: node.nodeName.toLowerCase(),
        attributes: pairs(node.attributes ?? []),
        text: cdpText(node),
        middle: () => cdpMiddle(session, node.backendNodeId),
      });
    }
    for (const shadow of node.shadowRoots ?? []) walk(shadow, inside || shadow.shadowRootType === 'closed');
    for (const child of node.children ?? []) walk(child, inside);
  };
  walk(root as CdpNode, false);
  return found;
}

interface BidiNode {
  sharedId: string;
  value: {
    nodeType: number;
    localName?: string;
    nodeValue?: string;
    attributes?: Record<string, string>;
    children?: BidiNode[];
    mode?: 'closed' | 'open';
    shadowRoot?: BidiNode | null;
  };
}

const bidiText = ({ value }: BidiNode): string =>
  value.nodeType === 3 ? (value.nodeValue ?? '') : (value.children ?? []).map(bidiText).join('');

async function bidiMiddle(page: Page, context: string, sharedId: string) {
  const { result } = await bidi<{ result?: { value?: string } }>(page.browser(), 'script.callFunction', {
    functionDeclaration: `(element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return JSON.stringify(width * height > 0 ? { x: x + width / 2, y: y + height / 2 } : null);
    }`,
    arguments: [{ sharedId }],
    target: { context },
    awaitPromise: false,
  });
  return JSON.parse(result?.value ?? 'null') as { x: number; y: number } | null;
}

async function firefoxHidden(page: Page): Promise<Hidden[]> {
  const { _id: context } = page.mainFrame() as unknown as { _id: string };
  const { result } = await bidi<{ result: BidiNode }>(page.browser(), 'script.evaluate', {
    expression: 'document.documentElement',
    target: { context },
    awaitPromise: false,
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: 100 },
  });
  const found: Hidden[] = [];
  const walk = (node: BidiNode, inside: boolean): void => {
    const { value } = node;
    if (inside && value.nodeType === 1) {
      found.push({
        tag: value.localName ?? '',
        attributes: value.attributes ?? {},
        text: bidiText(node),
        middle: () => bidiMiddle(page, context, node.sharedId),
      });
    }
    if (value.shadowRoot) walk(value.shadowRoot, inside || value.shadowRoot.value.mode === 'closed');
    for (const child of value.children ?? []) walk(child, inside);
  };
  walk(result, false);
  return found;
}

/** Every element in the closed shadow roots of a page, in document order: the hover card's, where one is shown. */
export const hiddenElements = (kind: Kind, page: Page): Promise<Hidden[]> =>
  kind === 'firefox' ? firefoxHidden(page) : chromiumHidden(page);
