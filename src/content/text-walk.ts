import { shadowRootOf } from '../sites/shadow.ts';
import { atom, TextBuilder } from './text-builder.ts';
import { isAtom, isBlock, isHidden, isSuspicious, onlyValid } from './text-elements.ts';
import { browserLook, type Look } from './text-look.ts';
import {
  blank,
  blankOnly,
  dependsOnStyle,
  linesAndWordsApart,
  linesApart,
  mayCollapse,
  wordsApart,
} from './white-space.ts';

/** No reply nests deeper; a page that does must not bring the walk to the end of its stack. */
const deepest = 500;

class Walk {
  readonly builder = new TextBuilder();
  readonly shadowRoots: ShadowRoot[] = [];
  private depth = 0;
  private readonly omitted = new Set<Element>();
  private readonly whiteSpace = new Map<Element, string>();
  /** The number of each ordered list's next item. */
  private readonly numbers = new Map<Element, number>();
  private readonly selector: string;

  constructor(
    omit: readonly string[],
    private readonly look: Look,
  ) {
    this.selector = onlyValid(omit);
  }

  collectOmitted(root: ParentNode): void {
    if (!this.selector) return;
    for (const element of root.querySelectorAll(this.selector)) this.omitted.add(element);
  }

  children(parent: Node): void {
    if (this.depth >= deepest) return;
    this.depth += 1;
    for (let node = parent.firstChild; node; node = node.nextSibling) this.node(node);
    this.depth -= 1;
  }

  private node(node: Node): void {
    if (node.nodeType === 3) this.text(node as Text);
    else if (node.nodeType === 1) this.element(node as Element);
  }

  /** A whole message; that it is itself an item, a cell or a heading says nothing of its text. */
  body(element: Element): void {
    this.builder.break(2);
    if (/^(li|dd|dt|tr|td|th|summary|blockquote|h[1-6])$/.test(element.localName)) this.inside(element);
    else this.element(element);
    this.builder.break(2);
  }

  private element(element: Element): void {
    const tag = element.localName;
    if (this.omitted.has(element)) this.leaveOut(element);
    else if (tag === 'br') this.builder.newline();
    else if (isHidden(element)) this.builder.leaveOut();
    else this.visible(element, tag, isBlock(element, this.look.display));
  }

  private visible(element: Element, tag: string, block: boolean): void {
    if ((block || isSuspicious(element)) && !this.look.isShown(element)) this.builder.leaveOut();
    else if (tag === 'td' || tag === 'th') this.cell(element);
    else if (block) this.block(element, tag);
    else if (tag === 'em' || tag === 'i') this.emphasis(element);
    else this.inside(element);
  }

  /** A left-out part: code and maths leave a sign, everything else nothing. */
  private leaveOut(element: Element): void {
    this.builder.leaveOut();
    const block = isBlock(element, this.look.display);
    const hidden = isHidden(element) || element.getAttribute('aria-hidden') === 'true';
    const leavesSign = !hidden && isAtom(element, block);
    if (block) this.builder.break(2);
    if (leavesSign) this.builder.synthetic(atom);
    if (block) this.builder.break(2);
    this.builder.leaveOut();
  }

  private emphasis(element: Element): void {
    this.builder.openEmphasis();
    this.inside(element);
    this.builder.closeEmphasis();
  }

  private block(element: Element, tag: string): void {
    const gap = tag === 'li' || tag === 'tr' || tag === 'dd' || tag === 'dt' ? 1 : 2;
    this.builder.break(gap);
    const level = /^h([1-6])$/.exec(tag)?.[1];
    if (level) this.builder.mark(`${'#'.repeat(Number(level))} `);
    if (tag === 'li') this.builder.mark(this.bullet(element));
    if (tag === 'hr') this.builder.synthetic('---');
    if (tag === 'blockquote') this.builder.quote(1);
    if (tag === 'details' && !element.hasAttribute('open')) this.summaryOf(element);
    else this.inside(element);
    if (tag === 'blockquote') this.builder.quote(-1);
    if (level || tag === 'li') this.builder.dropMark();
    this.builder.break(gap);
  }

  /** The sign of a list item, as the list counts it. */
  private bullet(item: Element): string {
    const list = item.parentElement;
    if (list?.localName !== 'ol') return '- ';
    const next = this.numbers.get(list) ?? Number(list.getAttribute('start') ?? 1);
    const number = item.hasAttribute('value') ? Number(item.getAttribute('value')) : next;
    this.numbers.set(list, number + 1);
    return `${number}. `;
  }

  private cell(element: Element): void {
    if (element.previousElementSibling) {
      this.builder.leaveOut();
      this.builder.synthetic(' | ');
    }
    this.builder.leaveOut();
    this.builder.cell(1);
    this.inside(element);
    this.builder.cell(-1);
  }

  private summaryOf(details: Element): void {
    for (const child of details.children) if (child.localName === 'summary') this.element(child);
  }

  private inside(element: Element): void {
    const shadow = shadowRootOf(element);
    if (shadow) {
      this.shadowRoots.push(shadow);
      this.collectOmitted(shadow);
      this.builder.leaveOut();
      this.children(shadow);
      this.builder.leaveOut();
    } else if (element.localName === 'slot') this.slot(element as HTMLSlotElement);
    else this.children(element);
  }

  private slot(slot: HTMLSlotElement): void {
    const assigned = slot.assignedNodes?.({ flatten: true }) ?? [];
    // A body may lie in a shadow root whose slots show what stands outside it.
    for (const node of assigned) if (node.parentElement) this.collectOmitted(node.parentElement);
    this.builder.leaveOut();
    if (assigned.length === 0) this.children(slot);
    for (const node of assigned) this.node(node);
    this.builder.leaveOut();
  }

  private text(node: Text): void {
    const data = node.data;
    if (data.length === 0 || (this.builder.isAtLineStart && blankOnly.test(data))) return;
    if (!mayCollapse.test(data)) this.builder.written(node, 0, data);
    else this.pieces(node, data, dependsOnStyle.test(data) ? this.whiteSpaceOf(node) : 'normal');
  }

  private pieces(node: Text, data: string, mode: string): void {
    const keepsSpaces = mode === 'break-spaces' || (mode.startsWith('pre') && mode !== 'pre-line');
    const pieces = keepsSpaces ? linesApart : mode === 'pre-line' ? linesAndWordsApart : wordsApart;
    for (const { 0: found, index } of data.matchAll(pieces)) {
      if (pieces !== wordsApart && found === '\n') this.builder.newline(node, index);
      else if (!keepsSpaces && blank.test(found)) this.builder.collapsible(node, index);
      else this.builder.written(node, index, found);
    }
  }

  private whiteSpaceOf(node: Text): string {
    const parent = node.parentElement;
    if (!parent) return 'normal';
    const known = this.whiteSpace.get(parent) ?? this.look.whiteSpace(parent);
    this.whiteSpace.set(parent, known);
    return known;
  }
}

/** Walks the bodies of a message in reading order; see `readText`. */
export const walkText = (bodies: readonly Element[], omit: readonly string[], look: Look = browserLook) => {
  const walk = new Walk(omit, look);
  const outer = bodies.filter((body) => !bodies.some((other) => other !== body && other.contains(body)));
  for (const body of outer) walk.collectOmitted(body);
  for (const body of outer) walk.body(body);
  return { ...walk.builder.finish(), shadowRoots: walk.shadowRoots };
};
