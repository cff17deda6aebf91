/**
 * The quoted ranges of a block: [start, end, start, end, ...], offsets into the message, quotation marks included.
 * One or two quoted words are a term, not somebody's speech, and stay. A quotation that is opened and not closed
 * within the block runs to its end; one that is only closed began before it.
 */
export function quotationsOf(text: string, from: number, to: number): number[] {
  const part = text.slice(from, to);
  if (!mark.test(part)) return [];
  const ranges: number[] = [];
  let open = -1;
  for (const found of part.matchAll(marks)) {
    const at = found.index;
    const low = open >= 0 && part[open] === '\u201e';
    const opens = isOpening(found[0]) ? !low : found[0] === '"' && open < 0 && startsQuote(part, at);
    const closes = found[0] === '\u201d' || (low && found[0] === '\u201c') || (found[0] === '"' && !opens);
    if (opens && open < 0) {
      open = at;
    } else if (closes && open >= 0) {
      if (isSpeech(part.slice(open + 1, at))) ranges.push(from + open, from + at + 1);
      open = -1;
    } else if (closes && ranges.length === 0 && !measure.test(part.slice(Math.max(0, at - 2), at))) {
      ranges.push(from, from + at + 1);
    }
  }
  if (open >= 0) ranges.push(from + open, to);
  return ranges;
}

const mark = /["\u201c-\u201e]/;
const marks = /["\u201c-\u201e]/g;
/** In German and its neighbours \u201e opens, and what opens in English closes. */
const isOpening = (one: string): boolean => one === '\u201c' || one === '\u201e';
const measure = /\d$/;
const wordEnd = /\s+/;

const startsQuote = (part: string, at: number): boolean =>
  at === 0 || /[\s([{*_>\u2014\u2013:-]/.test(part[at - 1] as string);
const isSpeech = (inner: string): boolean => inner.trim().split(wordEnd).length > 2 || /[.!?,]$/.test(inner);
