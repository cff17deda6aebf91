import { familyOf } from '../core/taxonomy.ts';
import type { MarkedStatement } from '../platform/protocol.ts';
import {
  currentHighlight,
  flashHighlight,
  highlightName,
  highlightNames,
  markStyles,
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

const priorities: Record<string, number> = { [currentHighlight]: 1, [flashHighlight]: 2 };

/**
 * Paints marks with the CSS Custom Highlight API: no node of the page is touched.
 * The registry is shared with the page, which may clear it: it is written anew at each paint and never read back.
 */
export class Painter {
  private readonly highlights = new Map<string, Highlight>();
  private readonly painted = new Map<string, [Mark, Range[]][]>();
  private readonly markOf = new WeakMap<AbstractRange, Mark>();
  private readonly styled = new Map<Document | ShadowRoot, { styles: AddedStyles; tone: PageTone }>();

  /** Shadow roots that hold marks: hit tests must be told of them. */
  get shadowRoots(): ShadowRoot[] {
    return [...this.styled.keys()].filter((root) => root instanceof ShadowRoot);
  }

  /** Paints the marks of one message anew; an empty list takes them away. */
  paint(message: Message, marks: readonly Mark[]): void {
    this.erase(message.id);
    if (marks.length === 0) return;
    const painted = marks.map((mark): [Mark, Range[]] => {
      const ranges = message.ranges(mark.start, mark.end);
      const [first] = mark.statements;
      for (const range of ranges) this.markOf.set(range, mark);
      if (first) this.add(highlightName(familyOf(first.category), first.strength === 'strong'), ranges);
      return [mark, ranges];
    });
    this.painted.set(message.id, painted);
    this.style(message.element);
  }

  private erase(message: string): void {
    const ranges = (this.painted.get(message) ?? []).flatMap(([, own]) => own);
    this.painted.delete(message);
    for (const highlight of this.highlights.values()) for (const range of ranges) highlight.delete(range);
  }

  /** Puts a moving highlight (current or flash) on one mark; null takes it away. */
  point(name: typeof currentHighlight | typeof flashHighlight, mark: Mark | null): void {
    this.highlights.get(name)?.clear();
    if (mark) this.add(name, mark.message.ranges(mark.start, mark.end));
  }

  /** The mark that a painted range belongs to. */
  markAt(range: AbstractRange): Mark | undefined {
    return this.markOf.get(range);
  }

  /** Every painted mark with its ranges. */
  entries(): [Mark, Range[]][] {
    return [...this.painted.values()].flat();
  }

  /** Takes everything out of the page. */
  remove(): void {
    this.painted.clear();
    for (const name of highlightNames) CSS.highlights.delete(name);
    for (const { styles } of this.styled.values()) styles.remove();
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
    if (!styled) {
      const styles = addStyles(root, markStyles(tone));
      this.styled.set(root, { styles, tone });
    } else if (styled.tone !== tone) {
      styled.styles.replace(markStyles(tone));
      styled.tone = tone;
    }
  }
}
