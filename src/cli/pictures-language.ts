import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sayIn, translated } from '../core/psm/translations/index.ts';
import type { Opened } from './browsers.ts';

type Messages = Record<string, { message: string }>;

const messagesIn = (language: string): Messages =>
  JSON.parse(readFileSync(join('public/_locales', language, 'messages.json'), 'utf8')) as Messages;

/**
 * What these English words of the extension are called in the language of this browser. One English text may stand
 * for several that differ elsewhere, so there can be more than one; words that are not the extension's stay as they are.
 */
export async function calledIn({ language }: Pick<Opened, 'language'>, english: string): Promise<string[]> {
  if (language === 'en') return [english];
  const theirs = messagesIn(language);
  const found = Object.entries(messagesIn('en'))
    .filter(([, { message }]) => message === english)
    .flatMap(([key]) => theirs[key]?.message ?? []);
  const say = await sayIn(translated.includes(language) ? language : 'en');
  return [...new Set([...found, say(english)])];
}
