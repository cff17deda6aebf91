import { shadowRootOf } from '../shadow.ts';
import { isLabel, labelRole } from './features.ts';
import { nameLineOf, prose } from './name-line.ts';
import { isNamed } from './names.ts';
import { isNamedOffer, isOfferBelow } from './offers.ts';
import { hasText } from './unit.ts';
import { reasoningWords } from './words.ts';

const longestLabel = 60;
const time =
  /^(?:[\d\s/.,:-]+(?:[ap]\.?m\.?)?|just now|now|today|yesterday|\d+ \w+ ago|(?:today|yesterday),?\s*(?:at )?\d{1,2}:\d{2}.*|new messages?)$/i;

/** "23 Jan 2:05 pm", "Fri Nov 27 2026 16:45:46 GMT+0000 (Coordinated Universal Time)". */
const month = '(?:jan|feb|ma[ry]|apr|ju[nl]|aug|sep|oct|nov|dec)[a-z]*';
const dateAndTime = new RegExp(
  `^(?:[a-z]{3,9},? )?(?:\\d{1,2} ${month}|${month} \\d{1,2})\\b[\\d ,]*(?:at )?\\d{1,2}:\\d\\d(?::\\d\\d)?(?: ?[ap]m| GMT.*)?$`,
  'i',
);
const longestMoment = 80;

/** "Ada, 9:41 AM", "Bot AD said:": who speaks, and when. */
const whoAndWhen =
  /^\p{Lu}[^\n.!?]{0,30}?[^\w.!?]*(?:at )?\d{1,2}:\d\d(?:\s*[ap]\.?m\.?)?$|^.{1,40} said:$/iu;

/** Whether a text is a time or a day, or stands between messages as one. */
export const isMoment = (text: string): boolean => {
  const said = text.trim();
  return said.length <= longestMoment && (time.test(said) || dateAndTime.test(said));
};

/** The text of an element, and of the shadow roots in it where that may still make a label. */
const labelOf = (element: Element): string => {
  const text = element.textContent?.trim() ?? '';
  if (text.length > longestLabel) return text;
  const inside = [element, ...element.querySelectorAll('*')].map(
    (one) => shadowRootOf(one)?.textContent?.trim() ?? '',
  );
  return text + inside.join('');
};

/** How a part of a message is told to stand beside its text: by its kind and content, or by its name as well. */
type Beside = (element: Element) => boolean;

const inline = /^(span|b|strong|em|i|a)$/;
/** More parts in a row are the words of a text, each in an element of its own: "now" and "AI" are some of them. */
const mostBeside = 3;
const isWordInText = ({ localName, parentElement }: Element): boolean =>
  inline.test(localName) && (parentElement?.childElementCount ?? 0) > mostBeside;

const besideByContent: Beside = (element) => {
  if (/^(time|button|svg|style|script|nav|form|textarea|input|footer)$/.test(element.localName)) return true;
  if (isNamedOffer(element) || isOfferBelow(element)) return true;
  if (isWordInText(element)) return false;
  const text = labelOf(element);
  if (isMoment(text)) return true;
  return text.length <= longestLabel && (labelRole(text) !== null || whoAndWhen.test(text));
};

/** By its name as well; what stands beside a message is none itself. */
export const besideByName: Beside = (element) =>
  besideByContent(element) || (isLabel(element) && labelOf(element).length <= longestLabel);

/** Reasoning that a model shows beside its answer. */
export const isReasoning = (element: Element): boolean =>
  isNamed(element, reasoningWords) ||
  (element.localName === 'details' && /^\s*(?:thought|thinking|reasoning)/i.test(element.textContent ?? ''));

const hasOwnText = (element: Element): boolean =>
  [...element.childNodes].some((node) => node.nodeType === 3 && /\S/.test((node as Text).data));

/** How one message is taken apart. */
interface Parting {
  isBeside: Beside;
  /** Matches what the reader of the text leaves out anyway. */
  leftOut: string;
}

const longestTimeOrName = 40;
/** Prose is a part of the text, but for what is named as a time or a name and is as short as one. */
const isText = (element: Element): boolean =>
  prose.test(element.localName) &&
  !(isLabel(element) && (element.textContent?.trim().length ?? 0) <= longestTimeOrName);

/** Whether something inside stands beside the text; prose and what is left out anyway are not looked into. */
const needsParting = (element: Element, parting: Parting): boolean => {
  const shadow = shadowRootOf(element);
  if (element.localName === 'slot' || (!shadow && hasOwnText(element))) return false;
  for (const child of (shadow ?? element).children) {
    if (isText(child) || child.matches(parting.leftOut)) continue;
    if (parting.isBeside(child) || isReasoning(child) || needsParting(child, parting)) return true;
  }
  return false;
};

/** Collects the largest parts of a message that hold its text and nothing that stands beside it. */
const collect = (element: Element, parting: Parting, bodies: Element[]): void => {
  if (isReasoning(element) || element.matches(parting.leftOut) || !hasText(element)) return;
  if (!needsParting(element, parting)) {
    bodies.push(element);
    return;
  }
  for (const child of (shadowRootOf(element) ?? element).children)
    if (!parting.isBeside(child)) {
      if (prose.test(child.localName) && !child.matches(parting.leftOut)) bodies.push(child);
      else collect(child, parting, bodies);
    }
};

/**
 * The parts of a message element that are its text, in document order. Names that sound like a label are believed
 * only while they leave some text over.
 * @param leftOut a selector of what is no text of a message
 */
export const bodiesOf = (unit: Element, leftOut: string): Element[] => {
  const nameLine = nameLineOf(unit, leftOut);
  for (const isKnown of [besideByName, besideByContent]) {
    const bodies: Element[] = [];
    collect(unit, { isBeside: (element) => element === nameLine || isKnown(element), leftOut }, bodies);
    if (bodies.length > 0) return bodies;
  }
  return [unit];
};
