/** A list's item, how far it is set in, and the number that it bears in a numbered list. */
export interface ListItem {
  text: string;
  depth: number;
  number: number | null;
}

/** A block of a text that was written in Markdown. */
export type TextBlock =
  | { kind: 'paragraph' | 'heading' | 'quote' | 'code'; text: string }
  | { kind: 'rule' }
  | { kind: 'list'; items: ListItem[] };

/** A stretch of a line: plain, or set apart by signs. */
export interface Span {
  kind: 'plain' | 'code' | 'strong' | 'emphasis';
  text: string;
}

const fence = /^\s{0,3}(`{3,}|~{3,})/;
const heading = /^\s{0,3}#{1,6}[ \t]+(\S.*)$/;
const rule = /^\s{0,3}(?:-{3,}|\*{3,}|_{3,})\s*$/;
const item = /^([ \t]*)(?:[-*+•]|(\d{1,9})[.)])[ \t]+(\S.*)$/;
const quote = /^\s{0,3}>[ \t]?(.*)$/;
const deepest = 6;

const depthOf = (indent: string): number =>
  Math.min(deepest, Math.floor(indent.replaceAll('\t', '    ').length / 2));

/**
 * The blocks of a text: paragraphs, lists, quotations, headings and code. Only what helps reading is taken for a sign;
 * all else stays as it is written, tables, links and markup included. Code that is never closed goes to the end.
 */
export function blocksOf(text: string): TextBlock[] {
  const blocks: TextBlock[] = [];
  const lines = text.split(/\r\n|\r|\n/);
  let open: string[] = [];
  const close = (): void => {
    if (open.length > 0) blocks.push({ kind: 'paragraph', text: open.join('\n') });
    open = [];
  };
  const last = (): TextBlock | undefined => (open.length > 0 ? undefined : blocks.at(-1));
  let isAfterBlank = false;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    const fenced = fence.exec(line)?.[1];
    if (fenced) {
      close();
      let end = at + 1;
      while (end < lines.length && !fence.exec(lines[end] ?? '')?.[1]?.startsWith(fenced)) end += 1;
      blocks.push({ kind: 'code', text: lines.slice(at + 1, end).join('\n') });
      at = end;
      continue;
    }
    const before = last();
    const [, indent = '', number, words] = item.exec(line) ?? [];
    const quoted = quote.exec(line)?.[1];
    const title = heading.exec(line)?.[1];
    if (line.trim() === '') close();
    else if (rule.test(line)) {
      close();
      blocks.push({ kind: 'rule' });
    } else if (title) {
      close();
      blocks.push({ kind: 'heading', text: title.trimEnd() });
    } else if (words !== undefined) {
      close();
      const entry: ListItem = { text: words, depth: depthOf(indent), number: number ? Number(number) : null };
      const list = last();
      if (list?.kind === 'list') list.items.push(entry);
      else blocks.push({ kind: 'list', items: [entry] });
    } else if (quoted !== undefined) {
      close();
      const block = last();
      if (block?.kind === 'quote' && !isAfterBlank) block.text += `\n${quoted}`;
      else blocks.push({ kind: 'quote', text: quoted });
    } else if (before?.kind === 'list' && (!isAfterBlank || /^\s{2,}/.test(line))) {
      // A line that goes on with the item before it.
      const entry = before.items.at(-1);
      if (entry) entry.text += `\n${line.trim()}`;
    } else open.push(line);
    isAfterBlank = line.trim() === '';
  }
  close();
  return blocks;
}

const signs =
  /`([^`\n]+)`|\*\*(?=\S)([^*\n]+?)(?<=\S)\*\*|(?<![\p{L}\p{N}*])\*(?=\S)([^*\n]+?)(?<=\S)\*(?![\p{L}\p{N}*])/gu;

/** The stretches of a block's text: code, strong and emphasised words, and what stands between them. */
export function spansOf(text: string): Span[] {
  const spans: Span[] = [];
  let from = 0;
  for (const found of text.matchAll(signs)) {
    const [whole, code, strong, emphasis] = found;
    if (found.index > from) spans.push({ kind: 'plain', text: text.slice(from, found.index) });
    if (code !== undefined) spans.push({ kind: 'code', text: code });
    else if (strong !== undefined) spans.push({ kind: 'strong', text: strong });
    else spans.push({ kind: 'emphasis', text: emphasis ?? '' });
    from = found.index + whole.length;
  }
  if (from < text.length) spans.push({ kind: 'plain', text: text.slice(from) });
  return spans;
}
