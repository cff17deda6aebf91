import { fakeBrowser } from '@webext-core/fake-browser';
import english from '../../public/_locales/en/messages.json';

const texts: Record<string, { message: string }> = english;

/** The browser's own translator, in English. */
const getMessage = (key: string, substitutions: string[] = []): string =>
  (texts[key]?.message ?? '').replace(/\$([1-9$])/g, (_, what: string) =>
    what === '$' ? '$' : (substitutions[Number(what) - 1] ?? ''),
  );

/** In tests every shadow root is open. */
const dom = { openOrClosedShadowRoot: (element: Element) => element.shadowRoot };

/** The extension API for code under test: storage, runtime and tabs in memory. */
Object.assign(globalThis, { chrome: { ...fakeBrowser, dom, i18n: { getMessage } } });

/** What the built extension says of itself; the fake API knows no manifest. */
Object.assign(fakeBrowser.runtime, { getManifest: () => ({ manifest_version: 3, version: '0.0.0' }) });
