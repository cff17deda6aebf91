import * as v from 'valibot';

/** Schema version of the stored entries and of exported files; a new one needs a migration. */
export const ownSitesVersion = 1;

/** Far more than anyone teaches by hand. */
export const mostOwnSites = 200;

/** Whether this browser understands a CSS selector. Needs a document. */
export const isSelector = (text: string): boolean => {
  try {
    document.createDocumentFragment().querySelector(text);
    return true;
  } catch {
    return false;
  }
};

const selector = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(400));
const selectors = v.pipe(v.array(selector), v.maxLength(12));

/** A host as `location.host` gives it: a name or an address, with a port where it is not the usual one. */
const host = v.pipe(
  v.string(),
  v.maxLength(260),
  v.regex(/^(?:[a-z0-9](?:[a-z0-9._-]*[a-z0-9])?|\[[0-9a-f:.]+\])(?::\d{1,5})?$/),
);

/**
 * Where the messages are on a site that the reader has taught: lists of CSS selectors in order of preference.
 * Whether a browser understands the selectors is not part of the schema: that differs from browser to browser.
 */
export const ownSiteSchema = v.strictObject({
  /** As in `location.host`. */
  host,
  assistant: v.pipe(selectors, v.minLength(1)),
  user: v.pipe(selectors, v.minLength(1)),
  /** The prose inside a message; empty where the whole message is prose. */
  body: selectors,
  /** Parts of a message that are not prose. */
  omit: selectors,
});
export type OwnSite = v.InferOutput<typeof ownSiteSchema>;

/** The parts of an entry that hold selectors. */
export const selectorLists = ['user', 'assistant', 'body', 'omit'] as const;
export type SelectorList = (typeof selectorLists)[number];

/** The entries in a stored value, without those that are broken. */
export const ownSitesFrom = (value: unknown): OwnSite[] =>
  (Array.isArray(value) ? value : []).flatMap((one) => {
    const parsed = v.safeParse(ownSiteSchema, one);
    return parsed.success ? [parsed.output] : [];
  });

const areTexts = (value: unknown): boolean =>
  Array.isArray(value) && value.every((one) => typeof one === 'string');

/**
 * The entry of a host in a stored value; null where there is none. The schema held when it was stored; here, in every
 * chat page, it is enough that a broken store breaks nothing.
 */
export const ownSiteIn = (value: unknown, host: string): OwnSite | null => {
  const found = (Array.isArray(value) ? (value as unknown[]) : []).find(
    (one) => (one as Partial<OwnSite> | null)?.host === host,
  ) as OwnSite | undefined;
  return found && selectorLists.every((list) => areTexts(found[list])) ? found : null;
};
