import { fieldHint } from '../composer.ts';
import { profileLink } from '../may-hold-chat.ts';
import { holds, parentAcross } from '../shadow.ts';
import { isNamed } from './names.ts';
import { commonParent, type Reading } from './unit.ts';
import { chatWords, elsewhereWords } from './words.ts';

/** From here on a reading counts as a conversation. */
export const plausibleFrom = 5;

const ancestorsOf = (node: Node): Element[] => {
  const found: Element[] = [];
  for (let up: Node | null = node; up; up = parentAcross(up))
    if (up.nodeType === 1) found.push(up as Element);
  return found;
};

const isPage = (element: Element): boolean => /^(html|body|main)$/.test(element.localName);

const manyPeople = 2;

/** What an answer can be done with: an assistant's is copied, rated, asked for again. */
const answerTool =
  ':is(button, [role="button"]):is([aria-label*="copy" i], [title*="copy" i], [aria-label*="regenerate" i], [aria-label*="thumb" i])';

/** People in a messenger can be called; it looks like a chat with an assistant in all else. */
const callButton = '[aria-label*="video call" i], [title*="video call" i], [aria-label*="voice call" i]';

const sendButton = /\b(?:send|submit|ask|go)\b/i;

const findSendButton = (composer: Element): boolean => {
  let near: Element | null = composer;
  for (let level = 0; level < 4 && near; level += 1) {
    for (const button of near.querySelectorAll('button, [role="button"], input[type="submit"]')) {
      const label = `${button.textContent} ${button.getAttribute('aria-label')} ${button.getAttribute('title')} ${button.getAttribute('class')} ${button.getAttribute('value')}`;
      if (button.getAttribute('type') === 'submit' || sendButton.test(label)) return true;
    }
    near = near.parentElement;
  }
  return false;
};

/** Many lists are judged by one field in one look: it is looked around once, until what runs now has ended. */
const sends = new Map<Element, boolean>();

const hasSendButton = (composer: Element): boolean => {
  if (sends.size === 0) queueMicrotask(() => sends.clear());
  const known = sends.get(composer) ?? findSendButton(composer);
  sends.set(composer, known);
  return known;
};

const follows = (composer: Element, unit: Element): boolean =>
  composer.getRootNode() === unit.getRootNode() && (unit.compareDocumentPosition(composer) & 4) !== 0;

const alternation = ({ units }: Reading): number => {
  let changes = 0;
  for (let index = 1; index < units.length; index += 1)
    if (units[index]?.role !== units[index - 1]?.role) changes += 1;
  return units.length < 2 ? 0 : changes / (units.length - 1);
};

/** How likely a reading is a conversation with an assistant, in points. No layout is read. */
export const judgePlausible = (reading: Reading, composer: Element | null): number => {
  const elements = reading.units.map(({ element }) => element);
  const parent = commonParent(elements);
  if (!parent || !elements[0]) return 0;
  const around = ancestorsOf(parent).filter((element) => !isPage(element));
  const sample = elements.slice(0, 6);

  let score = reading.weight;
  if ([...around.slice(0, 6), ...sample].some((element) => isNamed(element, chatWords))) score += 2;
  if (around.slice(0, 8).some((element) => element.matches('[role="log"], [aria-live]'))) score += 1;
  if (composer) {
    const hint = fieldHint(composer);
    if (hint !== 0) score += hint > 0 ? 2 : -4;
    if (follows(composer, elements.at(-1) as Element)) score += 1;
    if (hasSendButton(composer)) score += 1;
  }
  if (alternation(reading) >= 0.5) score += 1;
  if (parent.querySelector(answerTool)) score += 1;
  if ([...around.slice(0, 4), ...sample].some((element) => isNamed(element, elsewhereWords))) score -= 5;
  if (parent.querySelectorAll('[itemtype*="Comment"], [itemtype*="Review"], [itemtype*="Answer"]').length > 0)
    score -= 4;
  const people = new Set(
    [...parent.querySelectorAll(profileLink)].map((link) => link.getAttribute('href') ?? link.textContent),
  );
  if (people.size >= manyPeople) score -= 4;
  if (reading.weight < 3 && parent.ownerDocument.querySelector(callButton)) score -= 6;
  return score;
};

/**
 * Whether a list could still be plausible if its roles were told as plainly as `weight` says and the names of its
 * items added `bonus`. No layout is read.
 */
export const mayBecomePlausible = (
  list: Element,
  composer: Element,
  weight: number,
  bonus: number,
): boolean => {
  const isAround = holds(list, composer);
  const units = [...list.children]
    .filter((element) => !isAround || !holds(element, composer))
    .map((element) => ({ element, role: 'assistant' as const }));
  if (units.length === 0) return false;
  return judgePlausible({ units, weight, again: () => units }, composer) + bonus >= plausibleFrom;
};
