import * as v from 'valibot';
import type { Brief } from '../core/psm/explanation.ts';
import { categories, type Statement } from '../core/taxonomy.ts';
import { ownSiteSchema } from './own-sites.ts';
import type { SiteEntries } from './site-entries.ts';

/**
 * Every message between the rooms, checked where it arrives.
 * A reply is a value that says whether it worked; nothing is thrown across a border.
 */
export type Reply<T> = { ok: true; value: T } | { ok: false; reason: Reason };

/**
 * - `invalid`: the message did not have the form that the protocol asks for
 * - `text-unknown`: the background has no earlier text or order to build on (it was restarted): send the whole of it
 * - `failed`: something broke; the background logged it
 */
export type Reason = 'invalid' | 'text-unknown' | 'failed';

/** A statement with what the hover card says of it and the keys by which it can be dismissed. */
export interface MarkedStatement extends Statement {
  brief: Brief;
  /** Dismisses this statement in this message. */
  key: string;
  /** Dismisses these words in this category wherever they stand. */
  phraseKey: string;
}

export type Language = 'english' | 'other';

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
/** The longest message text that is read, in UTF-16 code units: more than any chat site shows. */
export const longestText = 6_000_000;
/** The longest name of a site or persona that is taken, in UTF-16 code units. */
export const longestName = 200;
/** The longest account of a fault that is taken, in UTF-16 code units. */
export const longestFault = 1000;
const text = v.pipe(v.string(), v.maxLength(longestText));
const offset = v.pipe(count, v.maxValue(longestText));
const role = v.picklist(['assistant', 'user']);

/** Content to background: a message appeared or its text changed; classify it if it is the assistant's. */
export const messageChanged = v.object({
  name: v.literal('message-changed'),
  id,
  role,
  revision: count,
  /** The revision that `keep` counts from; null when `text` is the whole text. */
  base: v.nullable(count),
  /** This many code units at the start are as in the base; `text` follows them. */
  keep: offset,
  text,
  /** So many code units of the message stand beyond `longestText`, and are not sent. */
  beyond: count,
  streaming: v.boolean(),
  persona: v.nullable(v.pipe(v.string(), v.maxLength(longestName))),
  /** What a model showed of its reasoning, a part of its own beside the replies. */
  isReasoning: v.boolean(),
});
export interface MessageResult {
  revision: number;
  language: Language;
  statements: MarkedStatement[];
}

/** No page shows more messages; one that does is at play. */
export const mostMessages = 50_000;

/** Content to background: the turns of the conversation, in reading order. */
export const conversationChanged = v.object({
  name: v.literal('conversation-changed'),
  siteId: id,
  siteName: v.pipe(v.string(), v.maxLength(longestName)),
  /** Whether the reader has hidden the marks for now. */
  hidden: v.boolean(),
  /** How many of the page's messages are still to be read; they are not in the order yet. */
  unread: count,
  /** Whether the browser can paint marks in a page. */
  paints: v.boolean(),
  /** Grows with each order that is told. */
  revision: count,
  /** The revision that `keep` counts from; null when `order` is the whole. */
  base: v.nullable(count),
  /** So many ids at the start are as in the base; `order` follows them. */
  keep: v.pipe(count, v.maxValue(mostMessages)),
  order: v.pipe(v.array(id), v.maxLength(mostMessages)),
});

/** Content to background: this page holds no conversation any more. */
export const conversationGone = v.object({
  name: v.literal('conversation-gone'),
});

/** Content to background, from a real click or key: open the panel at this statement. */
export const openPanel = v.object({
  name: v.literal('open-panel'),
  message: id,
  start: offset,
  end: offset,
  category: v.picklist(categories),
});

/** Content to background: the reader dismissed what has this key, in the form that `dismissalKey` gives it. */
export const dismissal = v.object({
  name: v.literal('dismiss'),
  key: v.pipe(v.string(), v.regex(/^[0-9a-f]{24}$/)),
  category: v.picklist(categories),
  scope: v.picklist(['statement', 'phrase']),
});

/** Content to background: the reader does not want to see this category on this site. */
export const hideCategory = v.object({ name: v.literal('hide-category'), category: v.picklist(categories) });

/** Content to background: the reader taught this page's site, and wants it kept. */
export const keepOwnSite = v.object({ name: v.literal('keep-own-site'), site: ownSiteSchema });

/** Content to background, once in a page that may hold a chat: which entries of the table of sites may hold for it? */
export const askEntries = v.object({ name: v.literal('site-entries') });

/** The parts of the content script that a page is given when it needs them: one that may hold a chat, one with marks. */
export const contentParts = ['chat', 'card'] as const;
export type ContentPart = (typeof contentParts)[number];

/** Content to background: put a part of the content script into this page. */
export const loadPart = v.object({ name: v.literal('load-part'), part: v.picklist(contentParts) });

/** Content to background: something of ours broke in this page; an error as `faultText` gives it. */
export const fault = v.object({
  name: v.literal('fault'),
  text: v.pipe(v.string(), v.maxLength(longestFault)),
});

export const toBackground = v.variant('name', [
  messageChanged,
  conversationChanged,
  conversationGone,
  openPanel,
  dismissal,
  hideCategory,
  keepOwnSite,
  askEntries,
  loadPart,
  fault,
]);
export type ToBackground = v.InferOutput<typeof toBackground>;

/**
 * To content: from the panel, scroll to the statement and flash its mark; from a shortcut or the panel, hide or show
 * all marks, or read a page that is only read when asked for; when the reader takes access back, stop reading pages
 * whose address a regular expression matches; from the panel, send again what the background has let go of.
 */
export type ToContent =
  | { name: 'reveal'; message: string; start: number; end: number }
  | { name: 'toggle-marks' }
  | { name: 'send-again' }
  | { name: 'access-ended'; addresses: string };

/** What the background answers to each message. */
export interface Answers {
  'message-changed': MessageResult;
  'conversation-changed': null;
  'conversation-gone': null;
  'open-panel': { opened: boolean };
  dismiss: null;
  'hide-category': null;
  'keep-own-site': null;
  'site-entries': SiteEntries;
  'load-part': null;
  fault: null;
}

/** Panel to the teaching script: let the reader point at a message of each role. Answered when that has ended. */
export const teachSite = v.object({ name: v.literal('teach-site') });

/** Panel to the teaching script: call the teaching off. */
export const stopTeaching = v.object({ name: v.literal('stop-teaching') });

/** Panel to the teaching script: how many turns of each role does this entry find in the page? Null on another host. */
export const countTurns = v.object({ name: v.literal('count-turns'), site: ownSiteSchema });

/** Panel to the teaching script: describe the page's structure, without any text of it. */
export const describePage = v.object({ name: v.literal('describe-page') });

export const toTeacher = v.variant('name', [teachSite, stopTeaching, countTurns, describePage]);
export type ToTeacher = v.InferOutput<typeof toTeacher>;

/** What the teaching script answers to each message. */
export interface TeacherAnswers {
  'teach-site': { outcome: 'kept' | 'cancelled' };
  'stop-teaching': null;
  'count-turns': { user: number; assistant: number } | null;
  'describe-page': { text: string };
}
