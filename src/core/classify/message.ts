import type { Statement } from '../taxonomy.ts';
import { isForeign } from './language.ts';
import { weigh } from './leaning.ts';
import { beginning, type Checkpoint, continueTip, type Passed, pass } from './pass.ts';
import type { Scene } from './scene.ts';
import { type Turn, turnOf } from './turn.ts';

/** What stands around a message: the user's turn before it, and the scene that the conversation has set. */
export interface Context {
  user?: string | undefined;
  scene?: Scene | undefined;
}

/** A classified message. Handing it back with a grown or edited text makes only what changed cost anything. */
export interface Classified {
  text: string;
  language: 'english' | 'other';
  /** Sorted by start; empty for a message in another language. */
  statements: Statement[];
  /** What the next version of the message builds on; of no use to anybody else. */
  trail: { turn: Turn; user: string | undefined; rolePlay: boolean; passed: Passed };
}

const fresh = (): Passed => ({ checkpoints: [], statements: [], evidence: beginning.evidence, tip: null });

function finished(text: string, trail: Classified['trail']): Classified {
  const language = isForeign(trail.passed.evidence) ? 'other' : 'english';
  return { text, language, statements: language === 'other' ? [] : trail.passed.statements, trail };
}

/** The part of an earlier pass that stands before `count` checkpoints are used up. */
const before = (passed: Passed, count: number): Passed => {
  const next = passed.checkpoints[count];
  return {
    checkpoints: passed.checkpoints.slice(0, count),
    statements: passed.statements.slice(0, next?.statements ?? 0),
    evidence: next?.evidence ?? beginning.evidence,
    tip: null,
  };
};

function commonStart(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let low = 0;
  let high = most;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (a.startsWith(b.slice(low, middle), low)) low = middle;
    else high = middle - 1;
  }
  return low;
}

function commonEnd(a: string, b: string, start: number): number {
  let low = 0;
  let high = Math.min(a.length, b.length) - start;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    const part = b.slice(b.length - middle, b.length - low);
    if (a.startsWith(part, a.length - middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

const sameVoice = (a: Checkpoint, b: Checkpoint): boolean =>
  a.voice.draft === b.voice.draft &&
  a.voice.started === b.voice.started &&
  a.voice.declined === b.voice.declined &&
  a.voice.introduces === b.voice.introduces;

/** Puts what an earlier pass found from its checkpoint `index` on at the end of `passed`, moved by `shift`. */
function graft(old: Passed, index: number, shift: number, now: Checkpoint, passed: Passed): void {
  const first = old.checkpoints[index];
  if (!first) return;
  const english = now.evidence.english - first.evidence.english;
  const other = now.evidence.other - first.evidence.other;
  const moved = now.statements - first.statements;
  const more = ({ evidence }: { evidence: Passed['evidence'] }) => ({
    english: evidence.english + english,
    other: evidence.other + other,
  });
  for (const one of old.checkpoints.slice(index)) {
    passed.checkpoints.push({
      at: one.at + shift,
      voice: one.voice,
      statements: one.statements + moved,
      evidence: more(one),
    });
  }
  for (const one of old.statements.slice(first.statements)) {
    passed.statements.push({ ...one, start: one.start + shift, end: one.end + shift });
  }
  passed.evidence = more(old);
}

function edited(text: string, previous: Classified): Passed {
  const { turn, passed: old } = previous.trail;
  const start = commonStart(previous.text, text);
  const end = commonEnd(previous.text, text, start);
  let count = old.checkpoints.length;
  while (count > 0 && (old.checkpoints[count - 1]?.at ?? 0) >= start) count--;
  // One block further back: the change may have joined a block to the one before it.
  const index = Math.max(0, count - 2);
  const passed = before(old, index);
  const shift = text.length - previous.text.length;
  const places = new Map(old.checkpoints.map((one, at) => [one.at + shift, at]));
  // A block that the change touches on its left is begun again, hence the strict comparison.
  const stop = (now: Checkpoint): boolean => {
    const at = now.at > text.length - end ? places.get(now.at) : undefined;
    const then = at === undefined ? undefined : old.checkpoints[at];
    return then !== undefined && sameVoice(now, then);
  };
  const reached = pass(text, (index > 0 && old.checkpoints[index]) || beginning, turn, passed, stop);
  if (reached) graft(old, places.get(reached.at) ?? 0, shift, reached, passed);
  return passed;
}

/**
 * Classifies a message.
 * @param text raw markdown as an assistant wrote it, or what the content script reads from the page
 * @param previous the result for an earlier version of the same message: what did not change is taken from it
 * @returns statements with UTF-16 offsets into `text`; never throws
 */
export function classifyMessage(text: string, context?: Context, previous?: Classified): Classified {
  const user = context?.user;
  const rolePlay = context?.scene?.rolePlay ?? false;
  const known =
    previous && previous.trail.user === user && previous.trail.rolePlay === rolePlay ? previous : null;
  if (!known || known.trail.passed.checkpoints.length === 0) {
    const turn = turnOf(user, context?.scene, weigh);
    const passed = fresh();
    pass(text, beginning, turn, passed);
    return finished(text, { turn, user, rolePlay, passed });
  }
  if (known.text === text) return known;
  const { passed: old, turn } = known.trail;
  // Strings are compared as wholes: asked letter by letter with startsWith, this would cost more than all the rest.
  if (old.tip && text.slice(0, known.text.length) === known.text) {
    const passed: Passed = {
      ...old,
      checkpoints: old.checkpoints.slice(),
      statements: old.statements.slice(),
    };
    if (continueTip(text, old.tip, turn, passed)) return finished(text, { ...known.trail, passed });
  }
  return finished(text, { ...known.trail, passed: edited(text, known) });
}
