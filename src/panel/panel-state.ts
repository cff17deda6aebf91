import { batch, computed, signal } from '@preact/signals';
import type { PageId } from '../core/psm/learn/index.ts';
import type { Category } from '../core/taxonomy.ts';
import { sensitivityAt } from '../platform/wanted.ts';
import type { Snapshot } from './host.ts';
import type { View } from './nav.tsx';
import { isBehind, progressOf } from './progress.ts';
import { hiddenIn } from './reading.ts';
import { standingOf } from './standing.ts';
import { type Filter, isListed, noFilter, turnsOf } from './turns.ts';

/**
 * What one panel shows. While a reply streams, the snapshot changes many times a second; what is computed from it
 * changes seldom, and a view that reads only that is not drawn again.
 */
export function panelState() {
  const snapshot = signal<Snapshot | null>(null);
  const view = signal<View>('conversation');
  const filter = signal<Filter>(noFilter);
  /** The key of the statement that is open. */
  const openKey = signal<string | null>(null);
  /** The key of the statement that was open last, or a turn's number: where the list of the chat begins. */
  const lastPlace = signal<string | number | null>(null);
  const openPage = signal<PageId | null>(null);

  const isReady = computed(() => snapshot.value !== null);
  const tab = computed(() => snapshot.value?.tab ?? null);
  const settings = computed(() => snapshot.value?.settings ?? null);
  const dismissed = computed(() => snapshot.value?.dismissed);
  const site = computed(() => snapshot.value?.site ?? '');
  /** How many of the chat's messages are not held, for want of room and for good. */
  const leftOut = computed(() => (tab.value?.record?.asleep ? 0 : (tab.value?.record?.leftOut ?? 0)));
  /** How many of them are too long to be read to their end. */
  const tooLong = computed(
    () => [...(tab.value?.messages.values() ?? [])].filter(({ beyond = 0 }) => beyond > 0).length,
  );
  /** How far the reading has come; null once all is read but for a moment's work. */
  const behind = computed(() => {
    const progress = tab.value && progressOf(tab.value);
    return progress && isBehind(progress) ? progress : null;
  });
  const paints = computed(() => tab.value?.record?.paints !== false);
  const pausedUntil = computed(() => settings.value?.pausedUntil ?? null);
  const density = computed(() => settings.value?.appearance.density ?? 0);
  const siteName = computed(() => tab.value?.record?.siteName ?? '');
  const pageHost = computed(() => tab.value?.record?.host ?? '');
  const sensitivity = computed(() =>
    settings.value ? sensitivityAt(settings.value, pageHost.value) : 'clear',
  );
  const standing = computed(() => (snapshot.value ? standingOf(snapshot.value) : 'no-chat'));
  const frameSite = computed(() => {
    const { chatFrame = null } = snapshot.value ?? {};
    return chatFrame === null ? '' : new URL(chatFrame).host;
  });
  const hidden = computed(() =>
    settings.value ? hiddenIn(settings.value, pageHost.value) : new Set<Category>(),
  );
  const turns = computed(() => (tab.value ? turnsOf(tab.value, hidden.value, dismissed.value) : []));
  const hasTurns = computed(() => turns.value.length > 0);
  /** The entries that the filter lets through, in reading order. */
  const listed = computed(() =>
    turns.value.flatMap(({ entries }) =>
      entries.filter((entry) => isListed(entry, filter.value, sensitivity.value)),
    ),
  );

  /** How many statements the reader wants to see, whatever the list is filtered by. */
  const wantedCount = computed(() =>
    turns.value.reduce(
      (sum, { entries }) =>
        sum + entries.filter((entry) => isListed(entry, noFilter, sensitivity.value)).length,
      0,
    ),
  );
  const openTurn = computed(() =>
    turns.value.find(({ entries }) => entries.some(({ key }) => key === openKey.value)),
  );
  const placeOfOpen = computed(() => listed.value.findIndex(({ key }) => key === openKey.value));
  /** The statement that is open, with what its explanation needs and its neighbours in the list. */
  const opened = {
    entry: computed(() => openTurn.value?.entries.find(({ key }) => key === openKey.value) ?? null),
    user: computed(() => openTurn.value?.user ?? null),
    roleplay: computed(() => openTurn.value?.reply.roleplay ?? false),
    previous: computed(() => listed.value[placeOfOpen.value - 1] ?? null),
    next: computed(() => (placeOfOpen.value < 0 ? null : (listed.value[placeOfOpen.value + 1] ?? null))),
  };

  const openEntry = (key: string | null): void => {
    if (key !== null) lastPlace.value = key;
    openKey.value = key;
  };
  /** Goes to a view as the reader does, from its start. */
  const show = (next: View): void => {
    batch(() => {
      view.value = next;
      openKey.value = null;
      lastPlace.value = null;
      openPage.value = null;
    });
  };
  return {
    snapshot,
    view,
    filter,
    lastPlace,
    openPage,
    isReady,
    site,
    density,
    pausedUntil,
    siteName,
    leftOut,
    tooLong,
    behind,
    paints,
    sensitivity,
    standing,
    frameSite,
    turns,
    hasTurns,
    wantedCount,
    opened,
    openEntry,
    /** Takes what the browser tells; a statement that the reader has just asked for is opened. */
    take(next: Snapshot): void {
      const asked = next.tab.focus?.request !== snapshot.peek()?.tab.focus?.request;
      batch(() => {
        snapshot.value = next;
        const { focus } = next.tab;
        if (!focus || !asked) return;
        view.value = 'conversation';
        openEntry(`${focus.message} ${focus.start} ${focus.end} ${focus.category}`);
      });
    },
    show,
    /** Shows the chat, all of it, from this turn on. */
    showTurn(number: number): void {
      batch(() => {
        show('conversation');
        filter.value = noFilter;
        lastPlace.value = number;
      });
    },
    /** Shows a page of Learn; null for the list of all. */
    showPage(page: PageId | null): void {
      batch(() => {
        view.value = 'learn';
        openKey.value = null;
        openPage.value = page;
      });
    },
  };
}

export type PanelState = ReturnType<typeof panelState>;
