const blockTags = new Set(
  (
    'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p pre search section summary table ' +
    'tbody td tfoot th thead tr ul'
  ).split(' '),
);

/** Whether an element starts a line of its own. `display` is asked for custom elements only. */
export const isBlock = (element: Element, display: (element: Element) => string): boolean => {
  const tag = element.localName;
  if (blockTags.has(tag)) return true;
  if (!tag.includes('-')) return false;
  const shown = display(element);
  return shown !== '' && !shown.startsWith('inline') && shown !== 'contents' && shown !== 'none';
};

const codeOrMaths =
  'pre, code, .cm-editor, .monaco-editor, .CodeMirror, .katex, .katex-display, .MathJax, mjx-container, math, ' +
  '[role="math"], [data-math]';

/** Whether a left-out element was seen by the reader as code or a formula, and so leaves a sign in the text. */
export const isAtom = (element: Element, block: boolean): boolean =>
  element.matches(codeOrMaths) || (block && element.querySelector(codeOrMaths) !== null);

const hidingStyle = /display:\s*none|visibility:\s*hidden|clip:\s*rect\(0|clip-path:\s*inset\((?:50|100)%/;

/** Hidden by its own markup, from all readers or from those who see; no style is computed. */
export const isHidden = (element: Element): boolean =>
  element.hasAttribute('hidden') || hidingStyle.test(element.getAttribute('style') ?? '');

/** A class that often hides: only then an inline element's style is worth computing. */
export const isSuspicious = (element: Element): boolean =>
  element.hasAttribute('class') &&
  /hid(e|den)|invisible|collaps|off-?screen|sr-?only/i.test(element.getAttribute('class') ?? '');

const joined = new WeakMap<readonly string[], string>();

const isValid = (selector: string): boolean => {
  try {
    document.createDocumentFragment().querySelector(selector);
    return true;
  } catch {
    return false;
  }
};

/** One selector out of many, without those that the browser does not understand. */
export const onlyValid = (selectors: readonly string[]): string => {
  const known = joined.get(selectors);
  if (known !== undefined) return known;
  const selector = selectors.filter(isValid).join(', ');
  joined.set(selectors, selector);
  return selector;
};
