import { hearExtension, isExtensionAlive } from '../platform/ask.ts';
import type { ToContent } from '../platform/protocol.ts';
import { defaultSettings, isWanted, settingsFrom } from '../platform/settings.ts';
import { dismissedKey, settingsKey } from '../platform/stored-keys.ts';
import { watchStored } from '../platform/watch-stored.ts';
import type { Reader } from '../sites/site.ts';
import { currentHighlight } from '../ui/marks.ts';
import { linkToBackground } from './background-link.ts';
import { CardHost } from './card-host.tsx';
import { followConversation } from './conversation.ts';
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
 */
export function follow(reader: Reader, signal: AbortSignal, onOrphaned: () => void): void {
  const painter = new Painter();
  const marks = new Marks(painter, signal);
  const card = new CardHost(signal, () => painter.point(currentHighlight, null));
  const link = linkToBackground((message, found) => marks.set(message, found), onOrphaned, signal);
  let settings = defaultSettings;
  let dismissed: ReadonlySet<string> = new Set();
  let hidden = false;

  const applyWishes = (): void =>
    marks.show(
      (statement) =>
        !hidden &&
        isWanted(statement, settings, location.host) &&
        !dismissed.has(statement.key) &&
        !dismissed.has(statement.phraseKey),
    );
  const onSettings = (stored: unknown): void => {
    settings = settingsFrom(stored);
    applyWishes();
  };
  const onDismissed = (stored: unknown): void => {
    dismissed = new Set(Array.isArray(stored) ? stored : []);
    applyWishes();
  };
  void watchStored(settingsKey, onSettings, signal);
  void watchStored(dismissedKey, onDismissed, signal);

  followConversation(
    reader,
    ({ messages, changed, remapped, removed }) => {
      for (const id of removed) marks.drop(id);
      link.forget(removed);
      const order = messages.map(({ id }) => id);
      marks.arrange(order);
      link.order(reader, order);
      for (const message of changed) marks.advance(message);
      link.send(changed);
      for (const message of remapped) marks.remap(message);
    },
    signal,
  );
  signal.addEventListener('abort', () => link.gone());
  addEventListener('pagehide', () => link.gone(), { signal });

  const showCard = (found: readonly Mark[], at?: { x: number; y: number }): void => {
    const [first, ...rest] = found;
    if (!first) return;
    painter.point(currentHighlight, first);
    if (!at) bringIntoView(first, 'instant');
    card.show([first, ...rest], at);
  };

  watchPointer(
    {
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
        const next = marks.after(card.mark, step);
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
    } else if (message.name === 'reveal') {
      const mark = marks
        .of(message.message)
        .find(({ start, end }) => start <= message.start && end >= message.end);
      if (mark) flash(mark, painter, signal);
    }
  }, signal);
}
