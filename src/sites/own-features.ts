import { flagName } from './generic/names.ts';
import {
  type Feature,
  isGenerated,
  isLayout,
  isName,
  isPassing,
  speaksFor,
  stablePart,
} from './own-names.ts';
import type { Role } from './site.ts';

const quoted = (value: string): string => `"${value.replace(/["\\]/g, '\\$&')}"`;
const escaped = (name: string): string => CSS.escape(name);

const lastingOwner = (attribute: string): boolean =>
  attribute
    .slice('data-'.length)
    .split('-')
    .every((part) => /^[a-z]{1,2}$/.test(part) || !isGenerated(part));

/** Whether a value is what the element shows: then it is somebody's words, not a name. */
const isShownText = (element: Element, value: string): boolean =>
  speaksFor(value, 'user') === 0 &&
  speaksFor(value, 'assistant') === 0 &&
  (element.textContent ?? '').toLowerCase().includes(value.toLowerCase());

const selectorOfPart = (attribute: string, value: string): string | null => {
  const part = stablePart(value);
  if (!part || part.at === 'whole' || !/^[\w:-]+$/.test(part.text)) return null;
  const operator = part.at === 'start' ? '^=' : part.at === 'end' ? '$=' : '*=';
  return `[${escaped(attribute)}${operator}${quoted(part.text)}]`;
};

const ofData = (element: Element, attribute: string, value: string, role: Role): Feature[] => {
  if (!lastingOwner(attribute)) return [];
  const owner = speaksFor(attribute, role);
  if (/^(?:true|false|)$/.test(value)) {
    const selector = value === '' ? `[${escaped(attribute)}]` : `[${escaped(attribute)}=${quoted(value)}]`;
    return isPassing(attribute)
      ? []
      : [{ selector, weight: owner > 0 ? 9 : owner < 0 ? 3 : value === '' ? 4 : 1.5 }];
  }
  const features: Feature[] = [];
  if (isName(value) && !isPassing(value) && !isShownText(element, value)) {
    const says = speaksFor(value, role);
    const weight = says > 0 ? 10 : says < 0 ? 3 : 7;
    features.push({ selector: `[${escaped(attribute)}=${quoted(value)}]`, weight });
  } else if (/^[a-z]{1,2}$/i.test(value)) {
    features.push({ selector: `[${escaped(attribute)}=${quoted(value)}]`, weight: 2 });
  } else if (value.length <= 80) {
    const selector = selectorOfPart(attribute, value);
    const text = stablePart(value)?.text ?? '';
    if (selector && !isShownText(element, text))
      features.push({ selector, weight: 6 + speaksFor(text, role) });
  }
  if (!isPassing(attribute)) features.push({ selector: `[${escaped(attribute)}]`, weight: 4 + owner });
  return features;
};

const ofClass = (name: string, role: Role): Feature[] => {
  const selector = `.${escaped(name)}`;
  const part = stablePart(name);
  if (isLayout(name)) return [{ selector, weight: 1.5 }];
  if (!part || (part.at === 'whole' && isGenerated(name))) return [{ selector, weight: 0.5 }];
  if (isPassing(name)) return [];
  const says = speaksFor(part.text, role);
  if (part.at === 'whole') return [{ selector, weight: says > 0 ? 8 : says < 0 ? 3 : 5 }];
  return [
    { selector: `[class*=${quoted(part.text)}]`, weight: says > 0 ? 6 : 3 },
    { selector, weight: 0.5 },
  ];
};

const ofLabel = (attribute: string, value: string, role: Role): Feature[] =>
  value.length <= longestLabel && value.split(/\s+/).length <= 3 && speaksFor(value, role) > 0
    ? [{ selector: `[${attribute}=${quoted(value)}]`, weight: 5 }]
    : [];
const longestLabel = 30;

const ofId = (id: string, role: Role): Feature[] => {
  const part = stablePart(id);
  const selector = part?.at === 'start' ? selectorOfPart('id', id) : null;
  return selector ? [{ selector, weight: 3 + Math.max(speaksFor(part?.text ?? '', role), 0) }] : [];
};

/** Declarations of an inline style that put a message to its side, as they are written. */
const placing =
  /(?:justify-content|align-(?:self|items)|text-align|float|flex-direction|margin-left)\s*:[^;"]*/g;

const ofStyle = (style: string): Feature[] =>
  [...style.matchAll(placing)].map(([declaration]) => ({
    selector: `[style*=${quoted(declaration.trim())}]`,
    weight: 1,
  }));

const labels = new Set(['aria-label', 'aria-roledescription', 'alt', 'title']);

/** What an element can be told by, the most telling first. Its text, its place and its ids tell nothing that stays. */
export const featuresOf = (element: Element, role: Role): Feature[] => {
  const features: Feature[] = [];
  if (element.localName.includes('-'))
    features.push({
      selector: element.localName,
      weight: 7 + Math.max(speaksFor(element.localName, role), 0),
    });
  for (const { name, value } of element.attributes) {
    if (name === 'class')
      for (const one of value.split(/\s+/).filter(Boolean)) features.push(...ofClass(one, role));
    else if (name.startsWith('data-')) features.push(...ofData(element, name, value, role));
    else if (flagName(name, value)) features.push({ selector: `[${name}=${quoted(value)}]`, weight: 9 });
    else if (labels.has(name)) features.push(...ofLabel(name, value, role));
    else if (name === 'role' && isName(value))
      features.push({ selector: `[role=${quoted(value)}]`, weight: 2.5 });
    else if (name === 'style') features.push(...ofStyle(value));
    else if (name === 'id') features.push(...ofId(value, role));
  }
  if (/^(?:article|section|li)$/.test(element.localName))
    features.push({ selector: element.localName, weight: 1 });
  return features.sort((a, b) => b.weight - a.weight);
};
