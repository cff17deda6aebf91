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

/** Names are few and elements many: each is taken apart once. */
const names = new Map<string, Name>();
const mostRemembered = 5000;

const nameOf = (attribute: string, value: string): Name => {
  const key = `${attribute}=${value}`;
  const known = names.get(key);
  if (known) return known;
  const words = wordsOf(value);
  // "data-role", "data-from": the attribute alone says that its value is a role.
  const owner = attribute.startsWith('data-') ? wordsOf(attribute).join(' ') : attribute;
  const markings = [...new Set(words)].flatMap((word) => {
    const found = roleWord(word);
    const others = [...new Set(words)].filter((other) => other !== word).sort();
    return found ? [{ ...found, word, rest: `${owner}: ${others.join(' ')}` }] : [];
  });
  const name = { attribute, words, markings };
  if (names.size > mostRemembered) names.clear();
  names.set(key, name);
  return name;
};

/** The names that an element bears. */
export const namesOf = (element: Element): Name[] => {
  const found: Name[] = [];
  for (const { name, value } of element.attributes) {
    if (name === 'class') {
      for (const one of value.split(/\s+/))
        if (one !== '' && !isUtility(one)) found.push(nameOf('class', one));
    } else if (value.length <= longestName && (name.startsWith('data-') || otherAttributes.has(name)))
      found.push(nameOf(name, value));
  }
  if (element.localName.includes('-')) found.push(nameOf('tag', element.localName));
  return found;
};

/** Whether one of the element's names has one of the words in it. */
export const isNamed = (element: Element, words: ReadonlySet<string>): boolean =>
  namesOf(element).some((name) => name.words.some((word) => words.has(word)));
