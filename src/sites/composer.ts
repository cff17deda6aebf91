import { rootsWithin } from './shadow.ts';

/** Anything that a reader may type a message into. */
const typable =
  'textarea, [contenteditable=""], [contenteditable="true"], [contenteditable="plaintext-only"], [role="textbox"], ' +
  'input:not([type]), input[type="text"]';

const searchWords = /search|filter|find|e-?mail|password|coupon|quantity|address|phone|user-?name|login/i;

/** A search box, a sign-in field or the like: text goes in, but no talk comes of it. */
const isOtherField = (field: Element): boolean =>
  field.closest('[role="search"], nav, [role="navigation"], [aria-hidden="true"]') !== null ||
  field.getAttribute('type') === 'search' ||
  ['name', 'id', 'autocomplete', 'placeholder', 'aria-label'].some((attribute) =>
    searchWords.test(field.getAttribute(attribute) ?? ''),
  );

/** The fields that a message could be written in, in the document and in shadow roots. No layout is read. */
export const findComposers = (roots: readonly ParentNode[]): Element[] =>
  roots.flatMap((root) => [...root.querySelectorAll(typable)]).filter((field) => !isOtherField(field));

/** The same, for a whole document or what stands in a shadow root. */
export const composersOf = (doc: ParentNode): Element[] => findComposers(rootsWithin(doc));
