/** A stylesheet put into a document or shadow root. */
export interface AddedStyles {
  /** Puts other rules in place of those that stand. */
  replace(text: string): void;
  remove(): void;
}

/**
 * Adds rules to a document or shadow root, where neither a page's nor our own content security policy stops them.
 * A constructed stylesheet where the browser takes one, which also leaves the page's DOM alone; content scripts in
 * Firefox before version 153 may not adopt one, there it is a `<style>` element.
 */
export function addStyles(root: Document | ShadowRoot, text: string): AddedStyles {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    return {
      replace: (next) => sheet.replaceSync(next),
      remove: () => {
        root.adoptedStyleSheets = [...root.adoptedStyleSheets].filter((other) => other !== sheet);
      },
    };
  } catch {
    return addElement(root, text);
  }
}

function addElement(root: Document | ShadowRoot, text: string): AddedStyles {
  const isDocument = 'head' in root;
  const style = (isDocument ? root : root.ownerDocument).createElement('style');
  style.textContent = text;
  (isDocument ? root.head : root).append(style);
  return {
    replace: (next) => {
      style.textContent = next;
    },
    remove: () => style.remove(),
  };
}
