/** Words that may lose their capital when they move inside a sentence; a name or an acronym keeps it. */
const common = new Set(
  `a an the this that these those it its it's it’s there there's here you your you're you’re they their he she his her
  in on at for from with by as to of if when while where what which who how why many most some any each every both all
  no not one two people using learning having being making taking good great more less such`.split(/\s+/),
);

/** Puts a clause inside a sentence: its first word loses the capital unless it is a name. */
export function inside(clause: string): string {
  const first = clause.match(/^[\p{L}'’]+/u)?.[0];
  return first && common.has(first.toLowerCase()) ? clause.charAt(0).toLowerCase() + clause.slice(1) : clause;
}

/** Makes a sentence of a clause: a capital in front, one end mark behind. */
export function sentence(clause: string): string {
  const text = clause.trim().replace(/[\s,;:–—-]+$/u, '');
  const ended = /[.!?…]$/u.test(text) ? text.replace(/!+$/u, '.') : `${text}.`;
  return ended.charAt(0).toUpperCase() + ended.slice(1);
}

/** The quote without emphasis marks, emoji and opening filler ("Sure, "), on one line, without its end mark. */
export function bare(quote: string): string {
  const gesture = /^\s*\*[^*]+\*[.!\s]*$/u.test(quote);
  return quote
    .replace(gesture ? /`/gu : /\*|__|`|(?<!\w)_|_(?!\w)/gu, '')
    .replace(/\p{Extended_Pictographic}|\uFE0F|\u200D/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/^["“”'‘>\s-]+|["“”\s]+$/gu, '')
    .replace(
      /^(?:(?:sure(?: thing)?|of course|certainly|absolutely|well|oh|ah|yes|so|and|but|also|however|honestly|personally|frankly)[,!.]?\s+)+(?=I\b|I['’]|you|that|let|we\b|our|thank|my)/iu,
      '',
    )
    .replace(/[.!…:\s]+$/u, '');
}

/** Words that still speak as a person: a rewrite that keeps one is not a plain reading. */
const personal = /\b(?:I|I['’]\w+|me|my|mine|myself|we|we['’]\w+|us|our|ours|ourselves|let['’]s)\b/iu;

/** Whether no word of the text speaks as a person about itself any more. */
export const isPlain = (text: string): boolean => !personal.test(text.replace(/\bU\.?S\.?\b|\bUS\b/gu, ''));
