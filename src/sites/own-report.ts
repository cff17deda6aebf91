import type { OwnSite } from '../platform/own-sites.ts';
import { composersOf } from './composer.ts';
import { findReader, siteAt } from './index.ts';
import { ownSiteId, siteOf } from './own.ts';
import { Names, textShown } from './own-report-names.ts';
import { rootsWithin, shadowRootOf } from './shadow.ts';
import type { Site } from './site.ts';

const skipped = /^(?:script|style|template|noscript|link|meta|head|br|wbr)$/;
/** What stands inside these is prose or a drawing: its shape tells nothing of where messages are. */
const closed = /^(?:p|ul|ol|dl|table|pre|blockquote|h[1-6]|svg|math|select|video|audio|picture)$/;
const valued = /^(?:role|data-|aria-(?:busy|live|hidden|roledescription|expanded)$|type$|contenteditable$)/;

const mostLines = 500;
const deepest = 60;

const lengthOf = (text: string): number => text.replace(/\s+/g, ' ').trim().length;
const said = (length: number): string => (length > 0 ? ` "${length}"` : '');
/** The same shape, whatever the lengths: then the next one is only counted. */
const shapeOf = (lines: readonly string[]): string => lines.join('\n').replace(/\d+/g, '');

class Outline {
  constructor(private readonly names: Names) {}

  lines(parent: ParentNode, depth: number): string[] {
    const lines: string[] = [];
    let last = '';
    let alike = 0;
    const flush = (): void => {
      if (alike > 0) lines.push(`${' '.repeat(depth)}... ${alike} more like it`);
      alike = 0;
    };
    for (const child of parent.children) {
      if (skipped.test(child.localName)) continue;
      const own = this.element(child, depth);
      const shape = shapeOf(own);
      if (shape === last) alike += 1;
      else {
        flush();
        lines.push(...own);
      }
      last = shape;
    }
    flush();
    return lines;
  }

  private element(element: Element, depth: number): string[] {
    const isClosed = closed.test(element.localName) || depth > deepest;
    const text = isClosed
      ? (element.textContent ?? '')
      : [...element.childNodes].map((node) => (node.nodeType === 3 ? node.nodeValue : '')).join(' ');
    const line = `${' '.repeat(depth)}${this.head(element)}${said(lengthOf(text))}`;
    if (isClosed) return [line];
    const shadow = shadowRootOf(element);
    const inside = shadow ? [`${' '.repeat(depth + 1)}#shadow`, ...this.lines(shadow, depth + 2)] : [];
    return [line, ...inside, ...this.lines(element, depth + 1)];
  }

  private head(element: Element): string {
    const classes = (element.getAttribute('class') ?? '').split(/\s+/).filter(Boolean);
    const attributes = [...element.attributes].flatMap(({ name, value }) => {
      if (name === 'class') return [];
      const shown = this.names.attribute(name);
      return [valued.test(name) && value !== '' ? `[${shown}=${this.names.value(value)}]` : `[${shown}]`];
    });
    const tag = this.names.tag(element.localName);
    return [tag, ...classes.map((one) => `.${this.names.written(one)}`), ...attributes].join('');
  }
}

const listed = (site: Site, roots: readonly ParentNode[], names: Names): string[] =>
  (['user', 'assistant', 'body'] as const).flatMap((list) =>
    site[list].map((selector) => {
      const count = roots.reduce((sum, root) => sum + root.querySelectorAll(selector).length, 0);
      return `  ${list}: ${count} x ${site.id === ownSiteId ? names.written(selector) : selector}`;
    }),
  );

/**
 * Describes a page whose messages are not found as they should be: which entry reads it, what its selectors match, and
 * the page's structure. Of text only lengths are told; names are told unless they hold a word that the page shows.
 * @param host as in `location.host`
 */
export const reportOf = (doc: Document, host: string, own: OwnSite | null): string => {
  const roots = rootsWithin(doc);
  const names = new Names(textShown(roots));
  const reader = findReader(doc, host.replace(/:\d+$/, ''), own);
  const turns = reader?.turns() ?? [];
  const count = (role: string): number => turns.filter((turn) => turn.role === role).length;
  const entry = own ? siteOf(own) : siteAt(host.replace(/:\d+$/, ''));
  const outline = new Outline(names).lines(doc.body, 1);
  const shown = outline.slice(0, mostLines);
  return [
    `host: ${host}`,
    `entry: ${entry ? `${entry.id}${entry.lastChecked ? `, last checked ${entry.lastChecked}` : ''}` : 'none'}`,
    `read as: ${reader?.siteId ?? 'nothing'}`,
    `messages: ${count('user')} of the user, ${count('assistant')} of the assistant`,
    `fields to write in: ${composersOf(doc).length}`,
    ...(entry ? ['selectors and how many elements they match:', ...listed(entry, roots, names)] : []),
    'structure (numbers in quotes are lengths of text, * stands for what was left out):',
    ...shown,
    ...(outline.length > shown.length ? [`... ${outline.length - shown.length} more lines`] : []),
  ].join('\n');
};
