import { afterEach, expect, it, vi } from 'vitest';

/** The notation where the extension speaks this language. */
async function spoken(language: string) {
  vi.resetModules();
  vi.stubGlobal('chrome', { i18n: { getMessage: () => language } });
  return import('../../src/ui/notation.ts');
}

afterEach(() => vi.unstubAllGlobals());

it('numbers are written as the texts around them', async () => {
  const { notation } = await spoken('de');
  expect(new Intl.NumberFormat(notation).format(1234.5)).toBe('1.234,5');
});

it('digits are the same everywhere', async () => {
  const { notation } = await spoken('ar-EG');
  expect(new Intl.NumberFormat(notation).format(12)).toBe('12');
});

it('a browser of the same language keeps the ways of its country', async () => {
  const { notation } = await spoken('en');
  const { locale } = new Intl.NumberFormat().resolvedOptions();
  expect(notation.startsWith(locale.startsWith('en') ? locale : 'en')).toBe(true);
});

it('German nouns keep their capital in a sentence', async () => {
  expect((await spoken('de')).inSentence('Gefühl')).toBe('Gefühl');
  expect((await spoken('en')).inSentence('Emotion')).toBe('emotion');
});
