import { isHost } from '../platform/settings-schema.ts';

/** The host in what a reader typed or pasted: an address, or a name; null where there is none. */
export function hostIn(typed: string): string | null {
  const text = typed.trim();
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`;
  try {
    const { host } = new URL(address);
    return isHost(host) && (host.includes('.') || host.startsWith('localhost')) ? host : null;
  } catch {
    return null;
  }
}
