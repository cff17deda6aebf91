import { parentAcross } from '../sites/shadow.ts';
import type { Reader } from '../sites/site.ts';
import type { ConversationChange } from './message.ts';
import { MessageLog, settleTime } from './message-log.ts';
import { browserPace, type Pace } from './pace.ts';

export type { ConversationChange, Message } from './message.ts';

/** Attributes that hide what stands in an element. */
const hiding = ['class', 'style', 'hidden', 'open', 'aria-hidden'];

/** Attributes that hide a part, or tell of a message's role, id or state. */
const attributeFilter = [
  ...hiding,
  ...['aria-busy', 'id'],
  ...[
    'data-role',
    'data-author',
    'data-message-author-role',
    'data-message-role',
    'data-message-id',
    'data-complete',
  ],
  ...['data-is-streaming', 'data-streaming', 'data-streaming-state', 'data-message-streaming', 'data-state'],
];

const observed: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter,
};

/** After a look that took some time, this many times as long passes before the next: reading stays under 0.5 %. */
const restAfterLook = 200;
/** The same between the looks that a long conversation is first read in: its reader waits for the rest of it. */
const restWithinReading = 10;
const longestRest = 1000;
/** While a reply streams, looks are at least this far apart (ms): a reader sees no difference. */
const restWhileStreaming = 150;

/**
 * Follows the messages of one conversation as they appear, grow, settle, move and vanish.
 * `onChange` is called first with what is there, before this function returns (unless there is nothing yet), and
 * then once for all changes of a frame. Nothing runs while the page is quiet.
 */
export const followConversation = (
  reader: Reader,
  onChange: (change: ConversationChange) => void,
  signal: AbortSignal,
  pace: Pace = browserPace,
): void => {
  if (signal.aborted) return;
  const log = new MessageLog(reader, pace, (root) => observer.observe(root, observed));
  let elements = new Set<Element>();
  let rebuilt = new Set<Element>();
  /** Where nodes changed in a turn since the last look: a reply that streams changes in the same place all the time. */
  let noted = new Set<Node>();
  /** Turns in which nothing changed, but around which something did. */
  let around = new Set<Element>();
  let turns = true;
  let afresh = false;
  let callOff: (() => void) | null = null;
  let callOffSettling: (() => void) | null = null;
  let restUntil = Number.NEGATIVE_INFINITY;

  const look = () => {
    callOff = null;
    const started = pace.now();
    const change = log.look({ elements, rebuilt, around, turns, afresh });
    elements = new Set();
    rebuilt = new Set();
    around = new Set();
    noted = new Set();
    turns = afresh = false;
    const restFor = log.unread > 0 ? restWithinReading : restAfterLook;
    const rest = Math.min((pace.now() - started) * restFor, longestRest);
    restUntil = pace.now() + Math.max(rest, log.isUnsettled ? restWhileStreaming : 0);
    callOffSettling?.();
    callOffSettling = log.isUnsettled ? pace.after(settleTime, look) : null;
    if (log.unread > 0) lookSoon();
    if (change) onChange(change);
  };

  const lookSoon = () => {
    if (callOff) return;
    const rest = restUntil - pace.now();
    callOff = rest > 0 ? pace.after(rest, look) : pace.nextFrame(look);
  };

  const note = (record: MutationRecord) => {
    const { target, type } = record;
    if (type !== 'attributes' && noted.has(target)) return;
    for (let node: Node | null = target; node && node !== reader.root; node = parentAcross(node)) {
      // What the reader types is no message yet.
      if (node.nodeType === 1 && (node as Element).hasAttribute('contenteditable')) return;
      if (!log.isTurn(node)) continue;
      elements.add(node);
      if (type !== 'attributes') {
        rebuilt.add(node);
        noted.add(target);
        turns ||= reader.nests === true;
      }
      if (type === 'attributes' && node === target) turns = true;
      return;
    }
    // A node that is moved takes its ranges with it nowhere: they collapse.
    for (const added of record.addedNodes)
      for (const moved of log.turnsIn(added)) {
        elements.add(moved);
        rebuilt.add(moved);
      }
    const { attributeName } = record;
    // Scrolling and growing set styles and what is around the turns its classes all the time; turns come and go as nodes.
    const isOfList = log.isAroundTurns(target);
    // What is around the turns may have hidden them until now: a part of the page that the reader has just opened.
    if (isOfList) for (const element of log.silent) elements.add(element);
    if (attributeName === 'style' || (attributeName === 'class' && isOfList)) return;
    turns = true;
    if (type !== 'attributes') return;
    if (isOfList) afresh = true;
    else for (const turn of log.turnsIn(target)) around.add(turn);
  };

  const observer = new MutationObserver((records) => {
    records.forEach(note);
    lookSoon();
  });
  for (const root of [reader.root, ...(reader.otherRoots ?? [])]) observer.observe(root, observed);
  for (let node = parentAcross(reader.root); node?.nodeType === 1; node = parentAcross(node))
    observer.observe(node, { attributeFilter: hiding });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    callOff?.();
    callOffSettling?.();
  });
  look();
};
