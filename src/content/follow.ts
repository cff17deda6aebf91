import { hearExtension, isExtensionAlive } from '../platform/ask.ts';
import { soundStyles } from '../platform/page-styles.ts';
import type { MarkedStatement, ToContent } from '../platform/protocol.ts';
import { defaultSettings, settingsFrom } from '../platform/settings.ts';
import { dismissedKey, pageStylesKey, settingsKey } from '../platform/stored-keys.ts';
import { isWanted } from '../platform/wanted.ts';
import { type Stored, watchStored } from '../platform/watch-stored.ts';
import type { Reader } from '../sites/site.ts';
import { currentHighlight } from '../ui/marks.ts';
import { linkToBackground } from './background-link.ts';
import { CardLink } from './card-link.ts';
import type { CardScript } from './card-script.ts';
import { followConversation, type Message } from './conversation.ts';
import { marksAt } from './hit-test.ts';
import { watchKeys } from './keys.ts';
import { Marks } from './marks.ts';
import { type Mark, Painter } from './painter.ts';
import { watchPointer } from './pointer.ts';
import { bringIntoView, flash } from './reveal.ts';

/**
 * Follows one conversation: its messages go to the background, what comes back is marked, and the reader's pointer
 * and keys bring up the card.
 * @param onOrphaned the extension was updated or removed; the caller ends everything
 * @param loadCard brings what makes the card, see CardLink
 */
export function follow(
  reader: Reader,
  signal: AbortSignal,
  onOrphaned: () => void,
  loadCard: () => Promise<CardScript | null>,
): void {
  const painter = new Painter();
  const marks = new Marks(painter, signal);
  const card = new CardLink(loadCard, signal, () => painter.point(currentHighlight, null));
  const onFound = (message: Message, found: readonly MarkedStatement[]): void => {
    marks.set(message, found);
    if (marks.of(message.id).length > 0) card.prepare();
  };
  const link = linkToBackground(onFound, onOrphaned, signal);
  let settings = defaultSettings;
  let dismissed: ReadonlySet<string> = new Set();
  let hidden = false;
  let order: readonly string[] = [];
  let unread = 0;

  const applyWishes = (): void =>
    marks.show(
      (statement) =>
        !hidden &&
        isWanted(statement, settings, location.host) &&
        !dismissed.has(statement.key) &&
        !dismissed.has(statement.phraseKey),
      settings.appearance.density,
    );
  const onStored = (
    stored: Stored<typeof settingsKey | typeof dismissedKey | typeof pageStylesKey>,
  ): void => {
    settings = settingsFrom(stored[settingsKey]);
    const keys = stored[dismissedKey];
    dismissed = new Set(Array.isArray(keys) ? keys : []);
    const styles = soundStyles(stored[pageStylesKey]);
    painter.dress(styles);
    card.dress(styles?.card ?? '');
    applyWishes();
  };
  void watchStored([settingsKey, dismissedKey, pageStylesKey], onStored, signal);

  followConversation(
    reader,
    ({ order: ids, kept, unread: still, changed, remapped, removed }) => {
      for (const id of removed) marks.drop(id);
      link.forget(removed);
      order = ids;
      unread = still;
      marks.arrange(order);
      link.order(reader, order, kept, hidden, unread);
      for (const message of changed) marks.advance(message);
      link.send(changed);
      for (const message of remapped) marks.remap(message);
    },
    signal,
  );
  signal.addEventListener('abort', () => link.gone());
  addEventListener('pagehide', ({ isTrusted }) => isTrusted && link.gone(), { signal });

  const showCard = (found: readonly Mark[], at?: { x: number; y: number }): void => {
    const [first, ...rest] = found;
    if (!first) return;
    painter.point(currentHighlight, first);
    if (!at) bringIntoView(first, 'instant');
    card.show([first, ...rest], at);
  };

  watchPointer(
    {
      restTime: () => (settings.appearance.cardOn === 'click' ? null : settings.appearance.cardDelay),
      isOurs: (target) => card.isCard(target),
      onRest: (x, y) => {
        if (!isExtensionAlive()) return onOrphaned();
        const found = marksAt(x, y, painter);
        if (found.length === 0) card.hide();
        else if (found[0] !== card.mark) showCard(found, { x, y });
      },
    },
    signal,
  );

  watchKeys(
    {
      onStep: (step) => {
        const next = settings.keys ? marks.after(card.mark, step) : null;
        if (next) showCard([next]);
        return next !== null;
      },
      onEscape: () => card.hide(),
    },
    signal,
  );

  hearExtension((message: ToContent) => {
    if (message.name === 'toggle-marks') {
      hidden = !hidden;
      card.hide();
      applyWishes();
      link.order(reader, order, order.length, hidden, unread);
    } else if (message.name === 'send-again') link.again();
    else if (message.name === 'reveal') {
      const mark = marks
        .of(message.message)
        .find(({ start, end }) => start <= message.start && end >= message.end);
      if (mark) flash(mark, painter, signal);
    }
  }, signal);
}
