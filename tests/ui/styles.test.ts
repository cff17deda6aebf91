// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { addStyles } from '../../src/ui/styles.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  document.head.replaceChildren();
  document.adoptedStyleSheets = [];
});

describe('adding styles', () => {
  it('leaves the page’s own elements and sheets alone', () => {
    const own = new CSSStyleSheet();
    document.adoptedStyleSheets = [own];
    const styles = addStyles(document, 'p{color:red}');
    expect(document.head.children.length).toBe(0);
    expect(document.adoptedStyleSheets.length).toBe(2);
    styles.remove();
    expect(document.adoptedStyleSheets).toEqual([own]);
  });

  it('falls back to an element where sheets may not be adopted', () => {
    vi.stubGlobal('CSSStyleSheet', undefined);
    const styles = addStyles(document, 'p{color:red}');
    expect(document.head.textContent).toBe('p{color:red}');
    styles.replace('p{color:blue}');
    expect(document.head.textContent).toBe('p{color:blue}');
    styles.remove();
    expect(document.head.children.length).toBe(0);
  });
});
