import { shadowRootOf } from '../shadow.ts';
import { isLabel, labelRole } from './features.ts';
import { isNamed } from './names.ts';
import { hasText } from './unit.ts';
import { reasoningWords } from './words.ts';

/** Elements that are prose, whatever they are called. */
const prose = /^(p|ul|ol|li|table|blockquote|h[1-6]|pre|dl|em|strong|b|i|code|br)$/;
const longestLabel = 60;
const time =
  /^(?:\d{1,2}[:.]\d{2}(?:[:.]\d{2})?\s*(?:[ap]\.?m\.?)?|just now|now|today|yesterday|(?:today|yesterday)?,?\s*\d{1,2}:\d{2}.*)$/i;

/** Whether an element inside a message stands beside its text: who wrote it, when, what can be done with it. */
const isBeside = (element: Element): boolean => {
  if (/^(time|button|svg|style|script|nav|form|textarea|input|footer)$/.test(element.localName)) return true;
  const text = element.textContent?.trim() ?? '';
  if (text.length > longestLabel) return false;
  return isLabel(element) || labelRole(text) !== null || time.test(text);
};

/** Reasoning that a model shows beside its answer. */
export const isReasoning = (element: Element): boolean =>
  isNamed(element, reasoningWords) ||
  (element.localName === 'details' && /^\s*(?:thought|thinking|reasoning)/i.test(element.textContent ?? ''));

const hasOwnText = (element: Element): boolean =>
  [...element.childNodes].some((node) => node.nodeType === 3 && /\S/.test((node as Text).data));

const isInside = (element: Element): boolean => {
  if (element.localName === 'slot' || prose.test(element.localName) || hasOwnText(element)) return false;
  return [...element.querySelectorAll('*')].some(
    (inner) => !inner.closest('p, ul, ol, table, blockquote') && (isBeside(inner) || isReasoning(inner)),
  );
};

/** Collects the largest parts of a message that hold its text and nothing that stands beside it. */
const collect = (element: Element, bodies: Element[]): void => {
  if (isReasoning(element) || !hasText(element)) return;
  if (!isInside(element)) {
    bodies.push(element);
    return;
  }
  const shadow = shadowRootOf(element);
  for (const child of shadow ? shadow.children : element.children)
    if (!isBeside(child)) collect(child, bodies);
};

/** The parts of a message element that are its text, in document order. */
export const bodiesOf = (unit: Element): Element[] => {
  const bodies: Element[] = [];
  collect(unit, bodies);
  return bodies.length > 0 ? bodies : [unit];
};
