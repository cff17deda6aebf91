import { categories, strengths } from '../core/taxonomy.ts';
import { withinDensity } from '../platform/density.ts';
import type { MarkedStatement } from '../platform/protocol.ts';
import { commonPrefix } from './common-prefix.ts';
import type { Message } from './conversation.ts';
import type { Mark, Painter } from './painter.ts';

interface Marked {
  message: Message;
  statements: readonly MarkedStatement[];
  near: boolean;
}

/** Watches which elements are on screen or close to it; a seam for tests, where nothing has a layout. */
export type WatchNear = (
  onChange: (element: Element, near: boolean) => void,
  signal: AbortSignal,
) => {
  add(element: Element): void;
  remove(element: Element): void;
};

/** A registered highlight costs the page time at every change of its DOM: only what is about to be seen is painted. */
export const watchNearViewport: WatchNear = (onChange, signal) => {
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) onChange(target, isIntersecting);
    },
    { rootMargin: '100% 0%', scrollMargin: '100% 0%' } as IntersectionObserverInit,
  );
  signal.addEventListener('abort', () => observer.disconnect());
  return { add: (element) => observer.observe(element), remove: (element) => observer.unobserve(element) };
};

const strongestFirst = (a: MarkedStatement, b: MarkedStatement): number =>
  strengths.indexOf(b.strength) - strengths.indexOf(a.strength) ||
  categories.indexOf(a.category) - categories.indexOf(b.category);

/** A page may draw a reply anew once and then go on; one that has done it twice does it all the time. */
const mostTimesWorn = 2;

const spanOf = ({ start, end }: MarkedStatement) => ({ start, end });

/** The marks of all messages: which statements are shown, and which of them are painted now. */
export class Marks {
  private readonly byMessage = new Map<string, Marked>();
  /** Which message stands in an element now. */
  private readonly idOf = new WeakMap<Element, string>();
  /** How often the page drew all words anew under the marks of a reply that was under way. */
  private readonly timesWorn = new Map<string, number>();
  private readonly near: ReturnType<WatchNear>;
  private order: readonly string[] = [];
  private isShown: (statement: MarkedStatement) => boolean = () => true;
  private density = 0;

  constructor(
    private readonly painter: Painter,
    signal: AbortSignal,
    watchNear: WatchNear = watchNearViewport,
  ) {
    this.near = watchNear((element, near) => this.setNear(element, near), signal);
    signal.addEventListener('abort', () => painter.remove());
  }

  /** Sets what was found in a message. */
  set(message: Message, statements: readonly MarkedStatement[], unpainted = false): void {
    const before = this.byMessage.get(message.id);
    if (before && before.message.element !== message.element) this.forgetPlace(before.message);
    const near = before?.message.element === message.element ? before.near : null;
    this.byMessage.set(message.id, { message, statements, near: near ?? false });
    this.idOf.set(message.element, message.id);
    if (near === null) this.near.add(message.element);
    if (!unpainted) this.repaint(message.id);
  }

  /** A message reads on: what was found in words that still stand stays marked until the background has answered. */
  advance(message: Message): void {
    const marked = this.byMessage.get(message.id);
    if (!marked) return;
    const same = commonPrefix(marked.message.text, message.text);
    this.keep(
      message,
      marked.statements.filter(({ end }) => end <= same),
    );
  }

  /** Paints a message anew whose nodes the page has replaced. */
  remap(message: Message): void {
    const marked = this.byMessage.get(message.id);
    if (marked) this.keep(message, marked.statements);
  }

  /**
   * Keeps what was found in a message that reads on. Marks whose words the page has drawn anew wait for the next answer
   * of the background; where that happens again, the page does so at each token: they would stand for a moment only,
   * flicker, and cost it more than they show. There they are painted when the reply is complete.
   */
  private keep(message: Message, statements: readonly MarkedStatement[]): void {
    const { id } = message;
    const isWorn = message.streaming && this.painter.isWorn(id);
    if (isWorn) {
      this.timesWorn.set(id, (this.timesWorn.get(id) ?? 0) + 1);
      this.painter.paint(message, []);
    }
    this.set(message, statements, isWorn);
  }

  /** Forgets a message that is gone from the page. */
  drop(id: string): void {
    const marked = this.byMessage.get(id);
    if (!marked) return;
    this.forgetPlace(marked.message);
    this.painter.paint(marked.message, []);
    this.byMessage.delete(id);
    this.timesWorn.delete(id);
  }

  /** Sets which statements the reader wants to see, and how many of them (see density.ts). */
  show(isShown: (statement: MarkedStatement) => boolean, density = 0): void {
    this.isShown = isShown;
    this.density = density;
    for (const id of this.byMessage.keys()) this.repaint(id);
  }

  /** The shown mark before (-1) or after (1) this one in the conversation, from the start or end where there is none. */
  after(mark: Mark | null, step: 1 | -1): Mark | null {
    const all = this.order.flatMap((id) => this.of(id));
    const at = mark
      ? all.findIndex(
          ({ message, start, end }) =>
            message.id === mark.message.id && start === mark.start && end === mark.end,
        )
      : -1;
    const from = at === -1 && step === -1 ? 0 : at;
    return all[(from + step + all.length) % all.length] ?? null;
  }

  /** Sets the ids of all messages in reading order. */
  arrange(order: readonly string[]): void {
    this.order = order;
  }

  /** The shown marks of a message, in reading order. Statements that overlap share a mark: two lines under the same
   * words could not be told apart. */
  of(id: string): Mark[] {
    const marked = this.byMessage.get(id);
    if (!marked) return [];
    const marks: Mark[] = [];
    const wanted = marked.statements.filter(this.isShown);
    for (const statement of withinDensity(wanted, marked.message.text, this.density)) {
      const last = marks.at(-1);
      if (last && statement.start < last.end) {
        last.end = Math.max(last.end, statement.end);
        last.statements.push(statement);
      } else marks.push({ message: marked.message, ...spanOf(statement), statements: [statement] });
    }
    for (const { statements } of marks) statements.sort(strongestFirst);
    return marks;
  }

  /** A list that recycles its nodes may have given the element to another message by now. */
  private forgetPlace({ id, element }: Message): void {
    if (this.idOf.get(element) !== id) return;
    this.idOf.delete(element);
    this.near.remove(element);
  }

  private repaint(id: string): void {
    const marked = this.byMessage.get(id);
    if (!marked) return;
    const waits = marked.message.streaming && (this.timesWorn.get(id) ?? 0) >= mostTimesWorn;
    this.painter.paint(marked.message, marked.near && !waits ? this.of(id) : []);
  }

  private setNear(element: Element, near: boolean): void {
    const id = this.idOf.get(element);
    const marked = id === undefined ? undefined : this.byMessage.get(id);
    if (id === undefined || marked?.message.element !== element || marked.near === near) return;
    marked.near = near;
    this.repaint(id);
  }
}
