/**
 * What is not prose on any chat page: controls, code, maths, pictures, citations (a link in the words themselves is
 * none), text for screen readers only, and icon fonts whose ligature names are text to a script ("content_copy").
 * Sites add their own.
 */
export const leftOutEverywhere: readonly string[] = [
  'script, style, template, noscript, svg, canvas, iframe, object, video, audio, textarea, input, select',
  'button, [role="button"], [role="toolbar"], [role="menu"], [role="tooltip"]',
  'pre, code, .cm-editor, .monaco-editor, .CodeMirror',
  '.katex, .katex-display, .MathJax, mjx-container, math, [role="math"], [data-math]',
  ':is(a, cite, span, sup)[class*="citation" i], [data-testid*="citation" i], [role="doc-noteref"], sup:has(a)',
  '.sr-only, [class*="visually-hidden"], [class*="visuallyHidden" i], [class*="srOnly"]',
  '[class*="screenReader"], [class*="screen-reader"]',
  '[class*="accessibleHeading"]',
  '[aria-hidden="true"], [hidden], [inert]',
  'mat-icon, .material-icons, [class*="material-symbols"], i[class*="icon"]',
];
