import { markLanguage } from '../platform/i18n.ts';
import type { PageTone } from './marks.ts';
import { addStyles } from './styles.ts';

/** The host takes no room, sits above the page, and none of the page's styles reach it. */
const hostRule = `:host{all:initial !important;display:block !important;position:fixed !important;
inset:0 auto auto 0 !important;width:0 !important;height:0 !important;z-index:2147483647 !important;color-scheme:light dark !important}
:host([data-theme=light]){color-scheme:light !important}
:host([data-theme=dark]){color-scheme:dark !important}
@media print{:host{display:none !important}}`;

export interface ShadowHost {
  /** The one element that stands in the page. */
  host: HTMLElement;
  root: ShadowRoot;
  /** Holds what is shown; `position: fixed` at the window's top left: place it with `left` and `top` or `translate`. */
  layer: HTMLElement;
  /** Follows the page: the tokens' light or dark half. */
  setTone(tone: PageTone): void;
}

/**
 * Puts a host element with a closed shadow root into `parent`.
 * `styles` are stylesheets as text (import them with `?inline`), the tokens first.
 */
export function hostInShadow(parent: Element, host: HTMLElement, styles: readonly string[]): ShadowHost {
  const { ownerDocument } = parent;
  const root = host.attachShadow({ mode: 'closed' });
  addStyles(root, [...styles, hostRule].join('\n'));
  const layer = ownerDocument.createElement('div');
  layer.className = 'layer';
  markLanguage(layer);
  layer.style.cssText = 'position:fixed;left:0;top:0';
  root.append(layer);
  parent.append(host);
  return {
    host,
    root,
    layer,
    setTone: (tone) => {
      host.dataset.theme = tone;
    },
  };
}
