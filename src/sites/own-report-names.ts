import { chatWords, labelWords, reasoningWords, roleWord, wordsOf } from './generic/words.ts';
import { isGenerated } from './own-names.ts';

/** Words of page building. They may stand in a report even where a message happens to use them too. */
const buildingWords = new Set(
  (
    'main content contents container wrapper wrap inner outer root app body box row col column list item items grid ' +
    'flex block inline text title head header footer left right top bottom center start end side sidebar panel pane ' +
    'page view layout scroll scroller area section group stack card markdown prose md html data id class style test ' +
    'testid type role aria live is has reader code label hidden button input textarea form field editor thread history log feed node ' +
    'component module element slot part state is has reader code new status busy key index width height min max'
  ).split(' '),
);

const isKnown = (word: string): boolean =>
  roleWord(word) !== null ||
  [chatWords, labelWords, reasoningWords, buildingWords].some((words) => words.has(word));

/** Attributes whose values are words for people; what they say counts as text of the page. */
const spoken = [
  'aria-label',
  'aria-description',
  'alt',
  'title',
  'placeholder',
  'value',
  'content',
  'summary',
];

const silent = /^(?:script|style|template|noscript)$/;

/** Everything that a page shows or says, as one run of lower-case letters and digits. */
export const textShown = (roots: readonly ParentNode[]): string => {
  const pieces: string[] = [];
  const read = (parent: ParentNode): void => {
    for (const node of parent.childNodes) {
      if (node.nodeType === 3) pieces.push(node.nodeValue ?? '');
      else if (node.nodeType === 1 && !silent.test((node as Element).localName)) {
        for (const attribute of spoken) pieces.push((node as Element).getAttribute(attribute) ?? '');
        read(node as Element);
      }
    }
  };
  roots.forEach(read);
  return pieces
    .join(' ')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
};

const longestName = 48;
const tagsOfHtml =
  /^(?:a|abbr|address|article|aside|b|body|button|canvas|code|details|dialog|div|em|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|i|iframe|img|input|label|li|main|nav|ol|p|picture|pre|section|select|slot|small|span|strong|sub|summary|sup|svg|table|textarea|time|u|ul|video)$/;
const plainAttributes =
  /^(?:alt|contenteditable|dir|draggable|for|hidden|href|id|lang|name|part|placeholder|popover|rel|role|slot|src|style|tabindex|target|title|type|value|aria-(?:atomic|busy|controls|current|describedby|disabled|expanded|haspopup|hidden|label|labelledby|live|modal|owns|posinset|pressed|relevant|roledescription|selected|setsize))$/;
const settings = /^(?:true|false|polite|assertive|on|off)$/;

/**
 * Says names so that nothing comes through of what people wrote: a word that stands anywhere in what the page shows is
 * starred, and so is what a machine made up.
 * @param shown what the page shows, from `textShown`
 */
export class Names {
  private readonly known = new Map<string, boolean>();

  constructor(private readonly shown: string) {}

  tag(name: string): string {
    return tagsOfHtml.test(name) ? name : this.written(name);
  }

  attribute(name: string): string {
    return plainAttributes.test(name) ? name : this.written(name);
  }

  /** A name that a page's maker wrote for machines: a class, a custom element, a data attribute. */
  written(name: string): string {
    if (name.length > longestName) return `*${name.length}*`;
    return name.replace(/[\p{L}\p{N}]+/gu, (piece) => (this.isSafe(piece) ? piece : '*'));
  }

  /** A value that may be anybody's words: said only if it is made of words of page building throughout. */
  value(value: string): string {
    const plain = /^[a-z:_.-]*$/i.test(value) && value.length <= longestName;
    return plain && wordsOf(value).every((word) => isKnown(word) || settings.test(word))
      ? value
      : `*${value.length}*`;
  }

  private isSafe(piece: string): boolean {
    const known = this.known.get(piece);
    if (known !== undefined) return known;
    const safe =
      /^[a-z\d]+$/i.test(piece) &&
      !isGenerated(piece) &&
      wordsOf(piece).every((word) => isKnown(word) || !this.shown.includes(word)) &&
      (isKnown(piece.toLowerCase()) || !this.shown.includes(piece.toLowerCase()));
    this.known.set(piece, safe);
    return safe;
  }
}
