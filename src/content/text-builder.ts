/** Stands in the text for something that is seen but is not prose: code, a formula. */
export const atom = '\uFFFC';

/** A run of text that stands unchanged in one text node. Offsets are UTF-16 code units. */
export interface Run {
  /** Where it starts in the text. */
  start: number;
  length: number;
  node: Text;
  /** Where it starts in the node's data. */
  from: number;
  /** Runs of one stretch have nothing left out between them, so that one range may cover them. */
  stretch: number;
}

/** How far apart two pieces of text are, in line breaks: none, a new line, a new paragraph. */
export type Gap = 0 | 1 | 2;

/** Puts text together from the pieces that a walk over the page meets, and remembers where each came from. */
export class TextBuilder {
  private readonly parts: string[] = [];
  private length = 0;
  private readonly runs: Run[] = [];
  private stretch = 0;
  private gap: Gap = 0;
  private quoteDepth = 0;
  /** The depth that a blank line before the next text has: what both sides share. */
  private gapDepth = 0;
  private lineStart = '';
  private atLineStart = true;
  private space: { node: Text; from: number; stretch: number } | null = null;
  private lines: ({ node: Text; from: number } | null)[] = [];
  private openMarks = 0;
  /** Inside a table cell, where all stays on one line. */
  private cellDepth = 0;
  private cellGap = false;

  get isAtLineStart(): boolean {
    return this.atLineStart;
  }

  /** The next text starts a new line or paragraph; inside a table cell it only stands apart. */
  break(gap: Gap): void {
    this.space = null;
    this.lines = [];
    this.stretch += 1;
    if (this.cellDepth > 0) {
      this.cellGap = !this.atLineStart;
      return;
    }
    const isPending = this.atLineStart && this.gap > 0;
    this.gapDepth = isPending ? Math.min(this.gapDepth, this.quoteDepth) : this.quoteDepth;
    // A paragraph that opens a list item stands on the item's line.
    if (gap > this.gap && this.lineStart === '') this.gap = gap;
    this.atLineStart = true;
  }

  /** Something was left out here: no range may lie across it. */
  leaveOut(): void {
    this.stretch += 1;
  }

  /** A sign at the start of the next line: a bullet, a heading's hashes. */
  mark(sign: string): void {
    this.lineStart += sign;
  }

  /** The element of the sign ended with no text in it. */
  dropMark(): void {
    this.lineStart = '';
  }

  quote(by: 1 | -1): void {
    this.quoteDepth += by;
    this.gapDepth = Math.min(this.gapDepth, this.quoteDepth);
  }

  cell(by: 1 | -1): void {
    this.cellDepth += by;
    this.cellGap = false;
  }

  /** Emphasis begins; its sign is written once there is something to emphasise. */
  openEmphasis(): void {
    this.openMarks += 1;
  }

  closeEmphasis(): void {
    if (this.openMarks > 0) this.openMarks -= 1;
    else this.write('*');
  }

  /** Text of our own, in no node of the page. */
  synthetic(text: string): void {
    this.flush();
    this.write(text);
  }

  /** White space that the browser collapses: at most one space, none at the edges of a line. */
  collapsible(node: Text, from: number): void {
    if (!this.atLineStart && this.lines.length === 0) this.space ??= { node, from, stretch: this.stretch };
  }

  /** Text as it stands in a node. */
  written(node: Text, from: number, text: string): void {
    this.flush();
    this.addRun(node, from, text.length);
    this.write(text);
  }

  /** A line break that the page shows, unless the block ends with it. A range may lie across it. */
  newline(node?: Text, from = 0): void {
    this.space = null;
    if (!this.atLineStart) this.lines.push(node ? { node, from } : null);
  }

  finish(): { text: string; runs: readonly Run[] } {
    return { text: this.parts.join(''), runs: this.runs };
  }

  private write(text: string): void {
    this.parts.push(text);
    this.length += text.length;
  }

  private addRun(node: Text, from: number, length: number, stretch = this.stretch): void {
    const last = this.runs.at(-1);
    const continues =
      last?.node === node &&
      last.stretch === stretch &&
      last.start + last.length === this.length &&
      last.from + last.length === from;
    if (continues) last.length += length;
    else this.runs.push({ start: this.length, length, node, from, stretch });
  }

  /** Writes what was held back until text follows: line breaks, signs, a space, emphasis. */
  private flush(): void {
    if (this.atLineStart) this.startLine();
    for (const line of this.lines) {
      if (line) this.addRun(line.node, line.from, 1);
      this.write(`\n${'> '.repeat(this.quoteDepth)}`);
    }
    this.lines = [];
    if (this.space) this.addRun(this.space.node, this.space.from, 1, this.space.stretch);
    if (this.space || this.cellGap) this.write(' ');
    this.space = null;
    this.cellGap = false;
    if (this.openMarks > 0) this.write('*'.repeat(this.openMarks));
    this.openMarks = 0;
  }

  private startLine(): void {
    if (this.length > 0 && this.gap > 0) this.write('\n');
    if (this.length > 0 && this.gap > 1) this.write(`${'> '.repeat(this.gapDepth).trimEnd()}\n`);
    this.write('> '.repeat(this.quoteDepth) + this.lineStart);
    this.lineStart = '';
    this.atLineStart = false;
    this.gap = 0;
  }
}
