import { useEffect } from 'preact/hooks';
import type { Appearance } from '../platform/settings.ts';
import { hueTokens } from './mark-styles.ts';
import { addStyles } from './styles.ts';

/** Gives a page of the extension the hues that the reader chose. */
export function useHues(appearance: Appearance | undefined): void {
  const rules = appearance ? hueTokens(appearance) : '';
  useEffect(() => {
    if (rules === '') return;
    const added = addStyles(document, rules);
    return () => added.remove();
  }, [rules]);
}
