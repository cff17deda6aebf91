import { familyOf } from '../core/taxonomy.ts';
import type { PageStyles } from '../platform/page-styles.ts';
import type { MarkedStatement } from '../platform/protocol.ts';
import {
  currentHighlight,
  flashHighlight,
  highlightName,
  highlightNames,
  type PageTone,
} from '../ui/marks.ts';
import { pageTone } from '../ui/page-tone.ts';
import { type AddedStyles, addStyles } from '../ui/styles.ts';
import type { Message } from './conversation.ts';

/** Statements on the same words of a message, strongest first: one mark, one card. */
export interface Mark {
  message: Message;
  start: number;
  end: number;
  /** At least one. */
  statements: MarkedStatement[];
}

/** A mark as it stands in the page. */
interface Painted {
  mark: Mark;
  /** Of the highlight that holds its ranges. */
  name: string;
  ranges: Range[];
  /** The text of each range when it was painted. */
  words: string[];
}

const nameOf = ({ statements: [first] }: Mark): string =>
  first ? highlightName(familyOf(first.category), first.strength === 'strong') : '';

const isSameMark = (one: Mark, other: Mark): boolean =>
  one.start === other.start && one.end === other.end && nameOf(one) === nameOf(other);

const paintedAnew = (mark: Mark): Painted => {
  const ranges = mark.message.ranges(mark.start, mark.end);
  return { mark, name: nameOf(mark), ranges, words: ranges.map(String) };
};

const isSameRange = (one: Range, other: Range | undefined): boolean =>
  one.startContainer === other?.startContainer &&
  one.startOffset === other.startOffset &&
  one.endContainer === other.endContainer &&
  one.endOffset === other.endOffset;

/**
 * Whether a mark lies where a message has it now. While a reply streams it is enough that the painted words are still
 * in the page: each new range costs the page time at every later change, and the end of the reply sets all right.
 */
const stands = ({ mark, ranges, words }: Painted, message: Message): boolean => {
  if (message.streaming)
    return (
      ranges.length > 0 &&
      ranges.every((range, at) => range.startContainer.isConnected && String(range) === words[at])
    );
  const wanted = message.ranges(mark.start, mark.end);
  return wanted.length === ranges.length && ranges.every((range, at) => isSameRange(range, wanted[at]));
};

/** Whether this browser has the CSS Custom Highlight API. */
export const canPaint = (): boolean => typeof Highlight === 'function';

const priorities: Record<string, number> = { [currentHighlight]: 1, [flashHighlight]: 2 };

/**
 * Paints marks with the CSS Custom Highlight API: no node of the page is touched.
 * The registry is shared with the page, which may clear it: it is written anew at each paint and never read back.
 */
export class Painter {
  private readonly highlights = new Map<string, Highlight>();
  private readonly painted = new Map<string, Painted[]>();
  private readonly markOf = new WeakMap<AbstractRange, Mark>();
  private readonly styled = new Map<Document | ShadowRoot, { added: AddedStyles; tone: PageTone }>();
  private styles: PageStyles | null = null;

  /** Shadow roots that hold marks: hit tests must be told of them. */
  get shadowRoots(): ShadowRoot[] {
    return [...this.styled.keys()].filter((root) => root instanceof ShadowRoot);
  }

  /** Paints the marks of one message, and leaves alone what stands already; an empty list takes them away. */
  paint(message: Message, marks: readonly Mark[]): void {
    const before = this.painted.get(message.id) ?? [];
    if (!canPaint() || before.length + marks.length === 0) return;
    const kept = new Set<Painted>();
    const now = marks.map((mark): Painted => {
      const same = before.find((one) => isSameMark(one.mark, mark) && !kept.has(one));
      const painted = same && stands(same, message) ? { ...same, mark } : paintedAnew(mark);
      if (same?.ranges === painted.ranges) kept.add(same);
      return painted;
    });
    for (const one of before) if (!kept.has(one)) this.erase(one);
    for (const { mark, name, ranges } of now) {
      for (const range of ranges) this.markOf.set(range, mark);
      this.add(name, ranges);
    }
    if (now.length > 0) this.painted.set(message.id, now);
    else this.painted.delete(message.id);
    if (now.length > 0 && !(message.streaming && before.length > 0)) this.style(message.element);
  }

  /** Whether the page has replaced every node under a message's marks since they were painted. */
  isWorn(id: string): boolean {
    const painted = this.painted.get(id) ?? [];
    return (
      painted.length > 0 &&
      painted.every(({ ranges }) => ranges.every(({ startContainer }) => !startContainer.isConnected))
    );
  }

  private erase({ name, ranges }: Painted): void {
    for (const range of ranges) this.highlights.get(name)?.delete(range);
  }

  /** Sets how marks look, in every place where they stand. */
  dress(styles: PageStyles | null): void {
    this.styles = styles;
    for (const styled of this.styled.values()) this.restyle(styled);
  }

  /** Puts a moving highlight (current or flash) on one mark; null takes it away. */
  point(name: typeof currentHighlight | typeof flashHighlight, mark: Mark | null): void {
    this.highlights.get(name)?.clear();
    if (mark && canPaint()) this.add(name, mark.message.ranges(mark.start, mark.end));
  }

  /** The mark that a painted range belongs to. */
  markAt(range: AbstractRange): Mark | undefined {
    return this.markOf.get(range);
  }

  /** Every painted mark with its ranges. */
  entries(): [Mark, Range[]][] {
    return [...this.painted.values()].flat().map(({ mark, ranges }) => [mark, ranges]);
  }

  /** Takes everything out of the page. */
  remove(): void {
    this.painted.clear();
    if (canPaint()) for (const name of highlightNames) CSS.highlights.delete(name);
    for (const { added } of this.styled.values()) added.remove();
    this.styled.clear();
  }

  private add(name: string, ranges: readonly Range[]): void {
    const highlight = this.highlights.get(name) ?? new Highlight();
    highlight.priority = priorities[name] ?? 0;
    this.highlights.set(name, highlight);
    if (CSS.highlights.get(name) !== highlight) CSS.highlights.set(name, highlight);
    for (const range of ranges) highlight.add(range);
  }

  /** The rules of a document do not reach into its shadow trees: each root that holds marks gets them. */
  private style(element: Element): void {
    const root = element.getRootNode();
    if (!(root instanceof Document || root instanceof ShadowRoot)) return;
    const tone = pageTone(element);
    const styled = this.styled.get(root);
    if (!styled) this.styled.set(root, { added: addStyles(root, this.styles?.[tone] ?? ''), tone });
    else if (styled.tone !== tone) {
      styled.tone = tone;
      this.restyle(styled);
    }
  }

  private restyle({ added, tone }: { added: AddedStyles; tone: PageTone }): void {
    added.replace(this.styles?.[tone] ?? '');
  }
}
