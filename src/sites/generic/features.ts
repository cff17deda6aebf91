import { shadowRootOf } from '../shadow.ts';
import { isNamed, namesOf } from './names.ts';
import { contentWords, isUtility, labelWords, type RoleWord } from './words.ts';

/** What may tell one list item's role, by the kind of evidence. */
export type Features = ReadonlyMap<string, RoleWord>;

const deepest = 5;
const mostElements = 40;
/** Below these stands prose, whose names say nothing of who wrote it. */
const prose = /^(p|ul|ol|table|pre|blockquote|h[1-6])$/;
const control = 'button, [role="button"], a, input, textarea, select';

const toEnd =
  /(?:^|\s)(?:justify-end|justify-content-end|items-end|align-items-end|self-end|align-self-end|place-self-end|ml-auto|ms-auto|flex-row-reverse|row-reverse|float-right|float-end|pull-right|text-right|text-end|chat-end)(?=\s|$)/;
const toStart =
  /(?:^|\s)(?:justify-start|justify-content-start|items-start|self-start|align-self-start|place-self-start|mr-auto|me-auto|float-left|float-start|pull-left|text-left|text-start|chat-start)(?=\s|$)/;
const styleToEnd = /flex-end|row-reverse|margin-left:\s*auto|text-align:\s*(?:right|end)|float:\s*right/;

const userLabel = /^(?:you|me|user|human|you said|👤|🧑|🙂|🧑‍💻|person|account_circle)\s*:?$/iu;
const assistantLabel =
  /^(?:assistant|ai|a\.i\.|bot|chatbot|ai assistant|ai bot|chatgpt|gpt|claude|gemini|copilot|llama|mistral|model|🤖|✨|smart_toy|(?:\w+ )?(?:assistant|bot|ai)(?: said)?)\s*:?$/iu;

/** The role that a short text at the start of a message names: "You", "Assistant", a robot's face. */
export const labelRole = (text: string): RoleWord | null => {
  const label = text.trim();
  if (label.length === 0 || label.length > 24) return null;
  if (userLabel.test(label)) return { role: 'user', weight: 3 };
  if (assistantLabel.test(label)) return { role: 'assistant', weight: 3 };
  return null;
};

/** The first text in an element that is not blank, as far as it is seen: what stands in a shadow root comes first. */
export const firstText = (element: Element): string => {
  for (const child of (shadowRootOf(element) ?? element).childNodes) {
    const text = child.nodeType === 1 ? firstText(child as Element) : (child as Text).data.trim();
    if (text && child.nodeType !== 8) return text;
  }
  return '';
};

/** Collects what the names, classes, styles and labels in and near the top of an item say. */
export const featuresOf = (item: Element): Features => {
  const features = new Map<string, RoleWord>();
  const add = (feature: string, word: RoleWord, depth: number) => {
    const weight = word.weight * (1 - depth / 10);
    if ((features.get(feature)?.weight ?? 0) < weight) features.set(feature, { role: word.role, weight });
  };
  let left = mostElements;
  const look = (element: Element, depth: number) => {
    if (left-- <= 0 || element.matches(control)) return;
    for (const { markings } of namesOf(element))
      for (const { role, weight, rest } of markings)
        add(`${rest} = ${role} ${weight}`, { role, weight }, depth);
    const classes = element.getAttribute('class') ?? '';
    const style = element.getAttribute('style') ?? '';
    if (toEnd.test(classes) || styleToEnd.test(style))
      add(`end ${depth}`, { role: 'user', weight: 1.5 }, depth);
    if (toStart.test(classes)) add(`start ${depth}`, { role: 'assistant', weight: 1.5 }, depth);
    if (depth < deepest && !prose.test(element.localName) && element.localName !== 'svg')
      for (const child of (shadowRootOf(element) ?? element).children) look(child, depth + 1);
  };
  look(item, 0);
  const text = firstText(item);
  const label = text !== item.textContent?.trim() ? labelRole(text) : null;
  if (label) add(`label ${label.role}`, label, 0);
  return features;
};

/** Tag and class of an item without what differs by role or utility: items alike are of one kind. */
export const shapeOf = (item: Element): string => {
  const names = (item.getAttribute('class') ?? '')
    .split(/\s+/)
    .filter((name) => name !== '' && !isUtility(name));
  return `${item.localName} ${names[0] ?? ''}`;
};

/**
 * Whether an element is a label beside the message's text by its name, such as a sender's name or a time. "Content
 * with avatar" is no label.
 */
export const isLabel = (element: Element): boolean =>
  isNamed(element, labelWords) && !isNamed(element, contentWords);
