import { isUtility, type RoleWord, roleWord, wordsOf } from './words.ts';

/** One name that an element bears: a class, a data attribute's value, a label, its own tag. */
export interface Name {
  attribute: string;
  words: readonly string[];
  /** The words of it that name a role, with the other words of the name: what both roles' names share. */
  markings: readonly (RoleWord & { word: string; rest: string })[];
}

const otherAttributes = new Set(['aria-label', 'part', 'id', 'alt', 'title', 'role']);
const longestName = 60;
/** A hint of how to use a thing is no name of it. */
const isSentence = /[.!?] /;

/** Names are few and elements many: each is taken apart once. */
const names = new Map<string, Name>();
const mostRemembered = 5000;

/** A message may be named so while it is written: it is of the same kind after it. */
const whileWritten = new Set(['stream', 'streaming']);

const nameOf = (attribute: string, value: string): Name => {
  const key = `${attribute}=${value}`;
  const known = names.get(key);
  if (known) return known;
  const words = wordsOf(value);
  // "data-role", "data-from": the attribute alone says that its value is a role.
  const owner = attribute.startsWith('data-') ? wordsOf(attribute).join(' ') : attribute;
  const markings = [...new Set(words)].flatMap((word) => {
    const found = roleWord(word);
    const others = [...new Set(words)].filter((other) => other !== word && !whileWritten.has(other)).sort();
    return found ? [{ ...found, word, rest: `${owner}: ${others.join(' ')}` }] : [];
  });
  const name = { attribute, words, markings };
  if (names.size > mostRemembered) names.clear();
  names.set(key, name);
  return name;
};

/** Class attributes repeat even more than names do. */
const classes = new Map<string, readonly Name[]>();

const classNamesOf = (value: string): readonly Name[] => {
  const known = classes.get(value);
  if (known) return known;
  const found = value
    .split(/\s+/)
    .filter((name) => name !== '' && !isUtility(name))
    .map((name) => nameOf('class', name));
  if (classes.size > mostRemembered) classes.clear();
  classes.set(value, found);
  return found;
};

const none: readonly Name[] = [];

/** "is_user", "data-from-me": an attribute that says of each message whether it is one side's. */
const sideFlag = /^(?:data-)?(?:is|from|by)[-_]?(?:(?:user|me|self|human)|(bot|ai|assistant))$/;
/** The name that such an attribute comes to; null for any other attribute. */
export const flagName = (name: string, value: string): Name | null => {
  const flag = value === 'true' || value === 'false' ? sideFlag.exec(name) : null;
  return flag && nameOf('flag', (value === 'true') === (flag[1] === undefined) ? 'user' : 'assistant');
};

/** The names that an element bears. */
export const namesOf = (element: Element): readonly Name[] => {
  let found = none;
  // What HTML does not know has attributes of its own: role, from, placement.
  const isCustom = element.localName.includes('-');
  // By name first: of most elements no value is needed, and a browser makes an object of each attribute that is listed.
  for (const name of element.getAttributeNames()) {
    const isUsual = name.startsWith('data-') || otherAttributes.has(name);
    if (!isUsual && !isCustom && name !== 'class' && !sideFlag.test(name)) continue;
    const value = element.getAttribute(name) ?? '';
    if (name === 'class') found = found === none ? classNamesOf(value) : [...found, ...classNamesOf(value)];
    else if (
      value.length <= longestName &&
      !isSentence.test(value) &&
      (isUsual || (isCustom && /^[\w-]+$/.test(value)))
    )
      found = [...found, nameOf(name, value.replace(/\d+/g, ' '))];
    const flag = flagName(name, value);
    if (flag) found = [...found, flag];
  }
  return isCustom ? [...found, nameOf('tag', element.localName)] : found;
};

/** Whether one of the element's names has one of the words in it. */
export const isNamed = (element: Element, words: ReadonlySet<string>): boolean =>
  namesOf(element).some((name) => name.words.some((word) => words.has(word)));
