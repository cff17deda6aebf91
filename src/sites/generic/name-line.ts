import { shadowRootOf } from '../shadow.ts';

/** So many parts stand beside a name; more are the words of a text, each in an element of its own. */
const mostBeside = 4;
const longestName = 40;

/** One to four words as names have them: "Ada", "GPT-4o mini", "Kim (you)". */
const nameLike = /^\p{Lu}[\p{L}\p{N}.'’-]*(?: [\p{Lu}\p{N}(][\p{L}\p{N}.'’)-]*){0,3}$/u;
/** Short lines that are said, not borne. */
const said = /^(?:I|we|my|our|you|hello|hi|hey|yes|no|sure|okay|thanks|sorry|great|welcome)\b/i;
/** Elements that are prose, whatever they are called. The least of headings stand over no text, but hold names. */
export const prose = /^(p|ul|ol|li|table|blockquote|h[1-4]|pre|dl|code|br)$/;

const textOf = (node: Node): string => node.textContent?.trim() ?? '';

/** The first child of an element that says something, and what it says. */
const firstSaying = (parent: ParentNode, leftOut: string): ChildNode | null =>
  [...parent.childNodes].find(
    (node) =>
      (node.nodeType === 3 || (node.nodeType === 1 && !(node as Element).matches(leftOut))) &&
      textOf(node) !== '',
  ) ?? null;

/**
 * The line above a message's text that says who speaks, told by its place and make alone: an element of its own before
 * the text, short, written as a name is. Prose is none, whatever it says.
 * @param leftOut a selector of what is no text of a message
 */
export const nameLineOf = (unit: Element, leftOut: string): Element | null => {
  let around: Element = unit;
  for (;;) {
    const first = firstSaying(shadowRootOf(around) ?? around, leftOut);
    if (first?.nodeType !== 1 || prose.test((first as Element).localName)) return null;
    const element = first as Element;
    const text = textOf(element);
    const beside = [...(element.parentNode?.childNodes ?? [])].filter((node) => textOf(node) !== '');
    const next = beside[beside.indexOf(element) + 1];
    if (next && text.length <= longestName) {
      const isName = nameLike.test(text) && !said.test(text) && beside.length <= mostBeside;
      // A text that goes on in small letters has only begun in an element of its own.
      return isName && !/^[\p{Ll}\p{P}]/u.test(textOf(next)) ? element : null;
    }
    around = element;
  }
};
