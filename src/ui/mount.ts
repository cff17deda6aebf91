import { type ComponentChild, render } from 'preact';
import { hostInShadow, type ShadowHost } from './shadow-host.ts';

export interface Mounted extends ShadowHost {
  /** Shows this in the layer; null takes it away. */
  show(node: ComponentChild): void;
  /** Takes the host out of the page. */
  remove(): void;
}

/** Puts a host element with a closed shadow root into `parent`, to show what Preact renders. See hostInShadow. */
export function mountInShadow(parent: Element, host: HTMLElement, styles: readonly string[]): Mounted {
  const made = hostInShadow(parent, host, styles);
  return {
    ...made,
    show: (node) => render(node, made.layer),
    remove: () => {
      render(null, made.layer);
      host.remove();
    },
  };
}
