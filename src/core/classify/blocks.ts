/** What a block of a message is: running text, a list item, a heading, a block quote, or code. */
export type BlockKind = 'text' | 'item' | 'heading' | 'quote' | 'code';

export interface Block {
  kind: BlockKind;
  /** Where the block begins in the message, its marker included, UTF-16 code units. */
  start: number;
  /** Where its words begin, after "# ", "- ", "1. " or "> ". */
  words: number;
  end: number;
}

const marker =
  /^[ \t]{0,12}(?:(#{1,6}[ \t])|(>[ \t]?)|((?:[-+\u2022]|\*(?=[ \t]))[ \t]+|\d{1,3}[.)][ \t]+))?/;
const fence = /^[ \t]{0,12}(?:```|~~~)/;
const blank = /^[ \t\r]*$/;

function kindOf(line: string): { kind: BlockKind; marker: number } {
  const found = marker.exec(line);
  const length = found?.[0].length ?? 0;
  if (found?.[1]) return { kind: 'heading', marker: length };
  if (found?.[2]) return { kind: 'quote', marker: length };
  if (found?.[3]) return { kind: 'item', marker: length };
  return { kind: 'text', marker: length };
}

/**
 * The blocks of a message from offset `from`, which must be the start of a block, in order. Lines of running text
 * that follow each other are one block, and so are the lines of a fenced code block and its fences.
 */
export function* blocksOf(text: string, from = 0): Generator<Block> {
  let at = from;
  let open: Block | null = null;
  let fenced = false;
  while (at < text.length) {
    const newline = text.indexOf('\n', at);
    const end = newline < 0 ? text.length : newline;
    const head = text.slice(at, Math.min(end, at + 40));
    const whole = end - at <= 40;
    if (fenced || fence.test(head)) {
      if (open && !fenced) yield open;
      if (!fenced) open = { kind: 'code', start: at, words: at, end };
      else if (open) open.end = end;
      const closes: boolean = fenced && fence.test(head);
      if (closes && open) {
        yield open;
        open = null;
      }
      fenced = !closes;
    } else if (whole && blank.test(head)) {
      if (open) yield open;
      open = null;
    } else {
      const { kind, marker: length } = kindOf(head);
      if (open && open.kind === kind && kind === 'text') {
        open.end = end;
      } else {
        if (open) yield open;
        open = { kind, start: at, words: at + length, end };
      }
    }
    at = end + 1;
  }
  if (open) yield open;
}
