import { rootsWithin } from './shadow.ts';

/** Anything that a reader may type a message into. */
const typable =
  'textarea, [contenteditable=""], [contenteditable="true"], [contenteditable="plaintext-only"], [role="textbox"], ' +
  'input:not([type]), input[type="text"]';

/** A browser tells at once whether anything fits one of these; all that is typable it looks up element by element. */
const kinds = ['textarea', 'input', '[contenteditable]', '[role="textbox"]'];

const searchWords = /search|filter|find|e-?mail|password|coupon|quantity|address|phone|user-?name|login/i;

const chatField = /\b(?:messages?|chat|prompt|ask|talk|assistant|bot|ai|gpt|copilot|anything)\b/i;
const otherField =
  /\b(?:join the|leave an?|comments?|review|post|answer|subject|topic|(?:e-?)?mail|bio|note|description|body|recipients|ticket|sharing|share your|user ?name)\b/i;

/** "Type here…", "Write something": nothing is asked for in particular; "Type your answer" is what a bot that asks says. */
const openInvitation =
  /^\W*(?:type|write|say)(?: (?:here|something|anything))?\W*$|^\W*type your (?:answer|reply|response)\W*$/i;

/** A letter is a message as well: this is said of a chat alone, whatever the form around it is called. */
const assistantField = /\b(?:chat|prompt|ask|assistant|bot|ai|gpt|copilot|anything)\b/i;
const otherForm = /search|comment|review|feedback|contact|shar[ei]|e-?mail/i;

const describe = (field: Element, attributes: readonly string[]): string =>
  attributes
    .map((attribute) => field.getAttribute(attribute) ?? '')
    .join(' ')
    .replace(/([a-z])([A-Z])|[_-]+/g, '$1 $2');

const shown = ['placeholder', 'aria-label', 'aria-placeholder', 'data-placeholder', 'title'];
const named = ['name', 'id', 'class', 'data-testid'];

/** What a letter asks for beside its text: a name, an address, a subject. */
const lines = 'input:not([type]), input[type="text"]';

/** A form for a search, a remark or a letter: it says so, sends by an address, or asks for who writes as well. */
const isOtherForm = (form: Element): boolean =>
  /^get$/i.test(form.getAttribute('method') ?? '') ||
  otherForm.test(describe(form, [...named, 'action'])) ||
  form.querySelector('[type="email"], [type="password"]') !== null ||
  form.querySelectorAll(lines).length > 1;

/**
 * Whether a field says that it is for a chat (1), for something else (-1), or neither (0). What it shows goes before
 * what its makers call it.
 */
export const fieldHint = (field: Element): -1 | 0 | 1 => {
  const says = describe(field, shown);
  const form = field.closest('form');
  if (form && !assistantField.test(says) && isOtherForm(form)) return -1;
  if (openInvitation.test(says)) return 1;
  for (const text of [says, describe(field, named)]) {
    if (otherField.test(text)) return -1;
    if (chatField.test(text)) return 1;
  }
  return 0;
};

/** A search box, a sign-in field or the like: text goes in, but no talk comes of it. */
const isOtherField = (field: Element): boolean =>
  field.closest('[role="search"], nav, [role="navigation"], [aria-hidden="true"]') !== null ||
  searchWords.test(describe(field, ['type', 'value', ...shown])) ||
  // What the field shows goes before what its makers call it.
  (searchWords.test(describe(field, ['name', 'id', 'autocomplete'])) &&
    !chatField.test(describe(field, shown)));

/** The fields that a message could be written in, in the document and in shadow roots. No layout is read. */
export const findComposers = (roots: readonly ParentNode[]): Element[] =>
  roots
    .filter((root) => kinds.some((kind) => root.querySelector(kind) !== null))
    .flatMap((root) => [...root.querySelectorAll(typable)])
    .filter((field) => !isOtherField(field));

/** The same, for a whole document or what stands in a shadow root. */
export const composersOf = (doc: ParentNode): Element[] => findComposers(rootsWithin(doc));
