import { ready } from '../core/classify/index.ts';
import { browser } from '../platform/browser.ts';
import { dayOf, dismiss, watchDismissals } from '../platform/dismissals.ts';
import { keepFault, watchFaults } from '../platform/faults.ts';
import { noteNewsSeen } from '../platform/news-seen.ts';
import { isOwnHost, ownPages } from '../platform/own-pages.ts';
import { keepTaughtSite } from '../platform/own-sites-store.ts';
import { writePageStyles } from '../platform/page-styles-store.ts';
import { openPanelForPage, openSidePanel } from '../platform/panel.ts';
import type { ToBackground } from '../platform/protocol.ts';
import { readThisPage } from '../platform/read-this-page.ts';
import { answerContent, type Origin, tellContent } from '../platform/send.ts';
import { defaultSettings } from '../platform/settings.ts';
import { hideCategoryOn, mendSettings, watchSettings } from '../platform/settings-store.ts';
import { clearFocus, messageIn } from '../platform/tab-state.ts';
import { noteTiming } from '../platform/timings.ts';
import { entriesAt } from '../sites/entries.ts';
import { pageStyles } from '../ui/page-styles.ts';
import type { Conversation } from './conversation.ts';
import { conversationOf } from './conversations.ts';
import { keepInStep } from './keep-in-step.ts';
import { markedStatements } from './marked.ts';
import { hearMissed, offerMissed } from './missed.ts';
import { bringPart, followAllowedSites, readAllowed, readOpenPages } from './page-access.ts';
import { closeTab, publishFocus, publishMessage, publishOrder, showAllCounts, type Wishes } from './tabs.ts';
import { endReading } from './taken-back.ts';
import { followTaughtSites } from './taught-sites.ts';
import { orderOf } from './told-order.ts';

type Message<Name extends ToBackground['name']> = Extract<ToBackground, { name: Name }>;

watchFaults('background');

const done = { ok: true, value: null } as const;
let wishes: Wishes = { settings: defaultSettings, dismissed: new Set() };
const forever = new AbortController().signal;
const take = (change: Partial<Wishes>): void => {
  wishes = { ...wishes, ...change };
  void showAllCounts(wishes);
};
void mendSettings();
keepInStep(forever);
followTaughtSites(forever);
const wishesRead = Promise.all([
  watchSettings((settings) => {
    take({ settings });
    void writePageStyles(pageStyles(settings.appearance));
  }, forever),
  watchDismissals((dismissed) => take({ dismissed }), forever),
]);

/** Every message from a page waits for the same things, so that they are taken in the order in which they came. */
async function inTurn(tab: number): Promise<Conversation> {
  await wishesRead;
  await ready();
  return conversationOf(tab);
}

async function messageChanged(message: Message<'message-changed'>, { tab, frame }: Origin) {
  const conversation = await inTurn(tab);
  const { base, keep, text, beyond, role, revision, streaming, persona, isReasoning } = message;
  const id = messageIn(frame, message.id);
  const before = conversation.message(id);
  if (base !== null && before?.revision !== base) return { ok: false, reason: 'text-unknown' } as const;
  const begun = performance.now();
  const record = conversation.update({
    id,
    role,
    revision,
    streaming,
    persona,
    isReasoning,
    ...(beyond > 0 ? { beyond } : {}),
    text: (base === null ? '' : (before?.text.slice(0, keep) ?? '')) + text,
  });
  if (role === 'assistant') noteTiming({ ms: performance.now() - begun, size: record.text.length });
  const statements = await markedStatements(record);
  conversation.noteKeys(id, statements);
  void publishMessage(tab, conversation, id, wishes);
  if (conversation.takeMisread()) void tellContent(tab, { name: 'send-again' });
  return { ok: true, value: { revision, language: record.language, statements } } as const;
}

async function conversationChanged(message: Message<'conversation-changed'>, { tab, frame, host }: Origin) {
  const conversation = await inTurn(tab);
  const { siteId, siteName, hidden, unread, paints, revision } = message;
  const order = orderOf(conversation, frame, message);
  if (typeof order === 'string') return { ok: false, reason: order } as const;
  const gone = conversation.setFrame(
    frame,
    { siteId, siteName, host, hidden, unread, paints, order },
    revision,
  );
  await publishOrder(tab, conversation, gone, wishes);
  return done;
}

async function conversationGone(_: Message<'conversation-gone'>, { tab, frame }: Origin) {
  const conversation = await inTurn(tab);
  await publishOrder(tab, conversation, conversation.setFrame(frame, null), wishes);
  return done;
}

function openPanel({ message, start, end, category }: Message<'open-panel'>, { tab, window, frame }: Origin) {
  const opening = openPanelForPage({ tab, window });
  const focus = {
    message: messageIn(frame, message),
    start,
    end,
    category,
    request: Date.now(),
  };
  return Promise.all([opening, publishFocus(tab, focus)]).then(
    ([opened]) => ({ ok: true, value: { opened } }) as const,
  );
}

answerContent({
  'message-changed': messageChanged,
  'conversation-changed': conversationChanged,
  'conversation-gone': conversationGone,
  'open-panel': openPanel,
  dismiss: ({ key, category, scope }, { host }) =>
    dismiss(key, { category, scope, host, day: dayOf(new Date()) }).then(() => done),
  'hide-category': ({ category }, { host }) => hideCategoryOn(host, category).then(() => done),
  'keep-own-site': ({ site }, { host }) =>
    keepTaughtSite(site, host).then((kept) => (kept ? done : { ok: false, reason: 'invalid' })),
  'load-part': ({ part }, origin) =>
    bringPart(origin, part).then((brought) => (brought ? done : { ok: false, reason: 'failed' })),
  fault: ({ text }) => keepFault('content', text).then(() => done),
  'site-entries': (_, { host }) => ({
    ok: true,
    value: isOwnHost(host) ? { here: ownPages, selfHosted: [] } : entriesAt(host.replace(/:\d+$/, '')),
  }),
});

// The browsers' own red says that something is wrong; nothing is.
void browser.action.setBadgeBackgroundColor({ color: '#274b7f' });
void browser.action.setBadgeTextColor?.({ color: '#ffffff' });

browser.action.onClicked.addListener((tab) => {
  const { id, windowId = -1 } = tab;
  if (id !== undefined) {
    void openSidePanel({ tab: id, window: windowId });
    void clearFocus(id);
  }
  void readThisPage(tab, true);
});

browser.commands.onCommand.addListener((command, tab) => {
  if (command === 'toggle-marks' && tab?.id !== undefined) void tellContent(tab.id, { name: 'toggle-marks' });
});

browser.tabs.onRemoved.addListener((tab) => void closeTab(tab));

hearMissed();

browser.permissions.onAdded.addListener(({ origins }) => {
  readAllowed(origins ?? []);
  void offerMissed();
});
browser.permissions.onRemoved.addListener(({ origins }) => {
  followAllowedSites();
  void endReading(origins ?? []);
  void offerMissed();
});

browser.runtime.onInstalled.addListener(({ reason }) => {
  void readOpenPages();
  void offerMissed();
  // An update drops what was registered.
  followAllowedSites();
  if (reason === 'install') {
    void noteNewsSeen();
    void browser.tabs.create({
      url: browser.runtime.getURL('src/welcome/index.html'),
    });
  }
});
