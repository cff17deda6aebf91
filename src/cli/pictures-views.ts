import type { TabRecord } from '../platform/tab-state.ts';
import type { PanelTab } from './pictures-panel.ts';
import type { Talk } from './pictures-talks.ts';

/** One state of the panel: its name, what stands beside it, and how a reader gets there. */
export interface PanelView {
  name: string;
  talk: Talk;
  settings?: object;
  /** What the background holds of the tab beyond the conversation. */
  part?: Partial<TabRecord>;
  /** The view whose steps must have been taken before in this browser: what they kept is still there. */
  after?: string;
  /** How far the reader has scrolled (CSS pixels); the picture then shows the window and no more. */
  scrolled?: number;
  steps?: (panel: PanelTab) => Promise<void>;
}

const open = (name: string, ...presses: string[]): PanelView => ({
  name,
  talk: 'tides',
  steps: async (panel) => {
    for (const words of presses) await panel.press(words);
  },
});

const lessons = [
  'What PSM says',
  'Four stages',
  'Five views of what is behind it',
  'What it does not explain',
  'Evidence: inside the network',
  'What the marks mean',
  'Questions and answers',
  'Glossary',
  'Further reading',
] as const;

/** Keeps a second conversation, which begins as the first does. */
const keepTwo = async (panel: PanelTab): Promise<void> => {
  await panel.press('Keep this one too');
  await panel.press('Kept');
};

/** The order of a long chat of which only the first messages have been read. */
const manyIds = Array.from({ length: 1200 }, (_, at) => `0/${at}`);

/** Everything that the panel can show of a page that may be read. */
export const panelViews: readonly PanelView[] = [
  open('chat'),
  open('chat-filters', 'Filters', 'Strong'),
  open('chat-family', 'Bond'),
  { ...open('chat-everything', 'Filters'), settings: { sensitivity: 'everything' } },
  {
    name: 'chat-no-match',
    talk: 'tides',
    steps: (panel) => panel.type('Search the statements', 'volcano'),
  },
  { name: 'chat-awkward', talk: 'awkward' },
  { name: 'chat-streaming', talk: 'streaming' },
  { name: 'chat-reasoning', talk: 'reasoning' },
  { name: 'chat-left-out', talk: 'tides', part: { leftOut: 4 } },
  { name: 'chat-too-long', talk: 'too-long' },
  { name: 'chat-conventions', talk: 'conventions' },
  { name: 'chat-under-way', talk: 'bread', part: { order: manyIds } },
  { name: 'chat-hidden', talk: 'tides', part: { hidden: true } },
  { name: 'chat-long', talk: 'long', scrolled: 60_000 },
  open('statement', "I'm thrilled"),
  open('statement-human', 'Our ancestors'),
  open('statement-denial', "I don't have feelings"),
  open('statement-character', 'tired to the bone'),
  open('statement-end', 'afraid of being forgotten'),
  open('statement-wrong', "I'm thrilled", 'This is wrong', 'Empathy'),
  open('statement-dismiss', "I'm thrilled", 'Dismiss'),
  { name: 'statement-awkward', talk: 'awkward', steps: (panel) => panel.press('Rindfleisch') },
  open('profile', 'Profile'),
  open('drift', 'Drift'),
  open('drift-table', 'Drift', 'Show as a table'),
  open('learn', 'Learn'),
  ...lessons.map((lesson) => open(`learn-${lesson.toLowerCase().replaceAll(/\W+/g, '-')}`, 'Learn', lesson)),
  ...(['character', 'xyzzy'] as const).map(
    (words): PanelView => ({
      name: words === 'xyzzy' ? 'learn-no-match' : 'learn-search',
      talk: 'tides',
      steps: async (panel) => {
        await panel.press('Learn');
        await panel.type('Search these pages', words);
      },
    }),
  ),
  open('export', 'Export'),
  open('kept-none', 'Kept'),
  open('keep', 'Keep this conversation'),
  { name: 'keep-alike', talk: 'bread', after: 'keep' },
  { name: 'kept', talk: 'bread', after: 'keep', steps: keepTwo },
  {
    name: 'kept-chosen',
    talk: 'bread',
    after: 'kept',
    steps: async (panel) => {
      await panel.press('Kept');
      await panel.pressFirst('.kept-tick');
    },
  },
  {
    name: 'kept-compare',
    talk: 'tides',
    after: 'kept',
    steps: async (panel) => {
      await panel.press('Kept');
      await panel.pressFirst('.kept-tick');
      await panel.press('Compare with the chat open now');
    },
  },
  ...(['Statements', 'Full text', 'Profile'] as const).map(
    (facet): PanelView => ({
      name: `kept-${facet.toLowerCase().replace(' ', '-')}`,
      talk: 'tides',
      after: 'kept',
      steps: async (panel) => {
        await panel.press('Kept');
        await panel.pressFirst('li:last-child .kept-title');
        await panel.pressFirst(
          `.segment:nth-of-type(${['Statements', 'Full text', 'Profile'].indexOf(facet) + 1}) input`,
        );
      },
    }),
  ),
  {
    name: 'kept-rename',
    talk: 'tides',
    after: 'kept',
    steps: async (panel) => {
      await panel.press('Kept');
      await panel.pressFirst('.kept-title');
      await panel.press('Rename');
    },
  },
  {
    name: 'kept-deleted',
    talk: 'tides',
    after: 'kept',
    steps: async (panel) => {
      await panel.press('Kept');
      await panel.pressFirst('.kept-delete');
    },
  },
  open('sites', 'Sites'),
  open('menu', 'Menu'),
];

/** An hour after the pictured day's ten o'clock (UTC). */
const inAnHour = Date.UTC(2026, 0, 15, 11);

/** The states in which there is nothing to list. */
export const panelStates: readonly PanelView[] = [
  { name: 'state-no-chat', talk: 'none' },
  { name: 'state-still-reading', talk: 'nothing-found', part: { order: manyIds } },
  { name: 'state-no-replies', talk: 'no-replies' },
  { name: 'state-nothing-found', talk: 'nothing-found' },
  { name: 'state-other-language', talk: 'other-language' },
  { name: 'state-paused', talk: 'none', settings: { paused: true } },
  { name: 'state-paused-until', talk: 'none', settings: { paused: true, pausedUntil: inAnHour } },
  { name: 'state-no-room', talk: 'bread', part: { leftOut: 4 } },
];

/**
 * The views whose pictures are wanted, each with those before it on which it builds, in the order of all.
 * @param isWanted told the name of each
 */
export function viewsFor(
  all: readonly PanelView[],
  isWanted: (name: string) => boolean,
): { view: PanelView; wanted: boolean }[] {
  const needed = new Set<string>();
  const need = (name: string | undefined): void => {
    const view = all.find((one) => one.name === name);
    if (!view || needed.has(view.name)) return;
    needed.add(view.name);
    need(view.after);
  };
  for (const { name } of all) if (isWanted(name)) need(name);
  return all.filter(({ name }) => needed.has(name)).map((view) => ({ view, wanted: isWanted(view.name) }));
}
