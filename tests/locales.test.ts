import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { type ESTree, parseSync, Visitor } from 'vite';
import { describe, expect, it } from 'vitest';
import english from '../public/_locales/en/messages.json';

const root = resolve(import.meta.dirname, '..');
const folder = join(root, 'public/_locales');

type Messages = Record<string, { message: string }>;
const read = (locale: string): Messages =>
  JSON.parse(readFileSync(join(folder, locale, 'messages.json'), 'utf8')) as Messages;

const keys = Object.keys(english);
const messageOf = (key: string): string => (english as Messages)[key]?.message ?? '';
const places = (text: string): string => [...text.matchAll(/\$\d/g)].map(String).sort().join(' ');

describe('the languages of the interface', () => {
  const locales = readdirSync(folder).filter((locale) => locale !== 'en');

  it('are these', () => {
    expect(locales.sort()).toEqual(['ar', 'de', 'es', 'fr', 'ja', 'pt_BR', 'zh_CN']);
  });

  it.each(locales)('%s says everything, and nothing that nobody asks for', (locale) => {
    const own = Object.keys(read(locale));
    expect(keys.filter((key) => !own.includes(key))).toEqual([]);
    expect(own.filter((key) => !keys.includes(key))).toEqual([]);
  });

  it.each(locales)('%s keeps the places of what is put in', (locale) => {
    const messages = read(locale);
    const lost = keys.filter((key) => places(messageOf(key)) !== places(messages[key]?.message ?? ''));
    expect(lost).toEqual([]);
  });

  it.each(locales)('%s leaves nothing empty, and names itself', (locale) => {
    const messages = read(locale);
    expect(keys.filter((key) => !messages[key]?.message.trim())).toEqual([]);
    expect(messages.interface_language?.message).toBe(locale.replace('_', '-'));
    expect(messages.interface_direction?.message).toBe(locale === 'ar' ? 'rtl' : 'ltr');
  });

  it('keep the description within what the stores take', () => {
    const long = ['en', ...locales].filter(
      (locale) => (read(locale).extensionDescription?.message.length ?? 0) > 132,
    );
    expect(long).toEqual([]);
  });
});

describe('the pages and the card', () => {
  const src = join(root, 'src');
  const filesIn = (path: string): string[] =>
    statSync(path).isDirectory() ? readdirSync(path).flatMap((name) => filesIn(join(path, name))) : [path];
  const shown = new Set(['alt', 'aria-label', 'aria-description', 'label', 'placeholder', 'title']);
  const isWords = (text: string): boolean => /\p{L}{2,}/u.test(text);
  /** The names of keys and of the browser's own things are the same in every language. */
  const sameEverywhere = new Set(['kbd', 'code']);

  it('say nothing that stands in the code', () => {
    const written: string[] = [];
    for (const path of filesIn(src).filter((name) => name.endsWith('.tsx'))) {
      const { program } = parseSync(path, readFileSync(path, 'utf8'));
      let inNames = 0;
      const note = (text: string): void => {
        if (inNames === 0 && isWords(text)) written.push(`${relative(src, path)}: ${text.trim()}`);
      };
      const isName = ({ openingElement: { name } }: ESTree.JSXElement): boolean =>
        name.type === 'JSXIdentifier' && sameEverywhere.has(name.name);
      new Visitor({
        JSXElement: (element) => {
          if (isName(element)) inNames++;
        },
        'JSXElement:exit': (element) => {
          if (isName(element)) inNames--;
        },
        JSXText: ({ value }) => note(value),
        JSXAttribute: ({ name, value }) => {
          if (name.type === 'JSXIdentifier' && shown.has(name.name) && value?.type === 'Literal')
            note(String(value.value));
        },
      }).visit(program);
    }
    expect(written).toEqual([]);
  });

  it('all tell which language they are in', () => {
    const starts = filesIn(src).filter((path) => /(?<!background)\/main\.tsx$/.test(path));
    const silent = starts.filter((path) => !readFileSync(path, 'utf8').includes('markLanguage('));
    expect(starts.length).toBeGreaterThan(3);
    expect(silent.map((path) => relative(src, path))).toEqual([]);
  });
});
