import { shadowRootOf } from '../shadow.ts';
import { namesOf } from './names.ts';
import { hasText } from './unit.ts';
import { messageWords, offerWords } from './words.ts';

const pressed = 'button, a, label, [role="button"], [role="option"], [style*="pointer"], span[onclick]';

/** Whether an element is named as what the reader may choose to say next, and not as a message that offers it. */
export const isNamedOffer = (element: Element): boolean =>
  namesOf(element).some(
    ({ words }) =>
      words.includes('quick') ||
      (words.some((word) => offerWords.has(word)) && !words.some((word) => messageWords.has(word))),
  );

const saysMore = (element: Element): boolean => {
  if (element.matches(pressed) || isNamedOffer(element)) return false;
  const inside = [element, shadowRootOf(element)].flatMap((parent) => [...(parent?.childNodes ?? [])]);
  return inside.some((node) =>
    node.nodeType === 1 ? saysMore(node as Element) : node.nodeType === 3 && /\S/.test((node as Text).data),
  );
};

/** What says more is looked at often, and will never say less. */
const known = new WeakSet<Element>();

const lengthOf = (element: Element): number => element.textContent?.trim().length ?? 0;
/** "Suggested", "You could ask:", but no sentence. */
const lineOverOffers = /^.{1,40}[^.!?]$/u;

/** Whether an element is a short line over what is offered, beside a longer text, and nothing else. */
export const isOfferBelow = (element: Element): boolean => {
  const last = element.lastElementChild;
  if (!last || !isNamedOffer(last)) return false;
  const [line, ...offers] = [...element.children].filter(hasText);
  const around = element.parentElement;
  return (
    line !== undefined &&
    around !== null &&
    offers.length > 0 &&
    offers.every(isNamedOffer) &&
    lineOverOffers.test(line.textContent?.trim() ?? '') &&
    lengthOf(around) - lengthOf(element) > lengthOf(line)
  );
};

/** Whether all that an element says is there to be pressed: answers to choose from, prompts to begin with, a link. */
export const isOffer = (element: Element): boolean => {
  if (known.has(element)) return false;
  if (!saysMore(element)) return true;
  known.add(element);
  return false;
};
