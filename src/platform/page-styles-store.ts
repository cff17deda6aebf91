import { storage } from '@wxt-dev/storage';
import type { PageStyles } from './page-styles.ts';
import { pageStylesKey } from './stored-keys.ts';

const item = storage.defineItem<PageStyles | null>(`local:${pageStylesKey}`, { fallback: null });

/** Puts these stylesheets into every page that is read. */
export async function writePageStyles(styles: PageStyles): Promise<void> {
  const before = await item.getValue();
  if (JSON.stringify(before) !== JSON.stringify(styles)) await item.setValue(styles);
}
