import { browser } from '../platform/browser.ts';
import { tellEveryPage } from '../platform/send.ts';

/** A match pattern as a regular expression; a permission is for a whole host, so that its path says nothing. */
const expressionOf = (pattern: string): string => {
  const [, scheme = '*', host = '*'] = /^([^:]+):\/\/([^/]*)/.exec(pattern) ?? [];
  const name = host.replace(/^\*\.?/, '').replace(/[.[\]]/g, '\\$&');
  const before = host.startsWith('*') ? '(?:[^/]+\\.)?' : '';
  return `${scheme === '*' ? 'https?' : scheme}://${name ? before + name : '[^/]+'}(?::\\d+)?/`;
};

const oneOf = (patterns: readonly string[]): string => `(?:${patterns.map(expressionOf).join('|')})`;

/** A regular expression of the addresses that some match patterns name and the kept ones do not. */
export const addressesOf = (removed: readonly string[], kept: readonly string[]): string =>
  `^${kept.length > 0 ? `(?!${oneOf(kept)})` : ''}${oneOf(removed)}`;

/** Ends at once the reading of pages whose sites the reader has taken back: their scripts run on until they are told. */
export async function endReading(removed: readonly string[]): Promise<void> {
  if (removed.length === 0) return;
  const { origins = [] } = await browser.permissions.getAll();
  await tellEveryPage({ name: 'access-ended', addresses: addressesOf(removed, origins) });
}
