import fc from 'fast-check';
import { readText } from '../../src/content/text-map.ts';
import { type Classified, classifyMessage } from '../../src/core/classify/index.ts';
import { leftOutEverywhere } from '../../src/sites/left-out.ts';
import { hold, subject } from './subject.ts';

const pieces = [
  "I'm thrilled",
  'I don\u2019t **have** feelings',
  '*smiles warmly*',
  'you said \u201cI love it\u201d',
  '"I am so sad',
  'When I was a child, my grandmother',
  'as an AI I cannot',
  'Our ancestors and I remember you',
  'I I I want to to to',
  '\n\n',
  '\n- ',
  '\n> ',
  '\n```\n',
  '| a | b |\n|---|---|\n',
  '. ',
  '... ',
  ', and ',
  'Dear Ann,\n\n',
  '\u202e\u2066\u200b\u200d\ufeff',
  'e\u0301\u0301\u0301',
  '\u{1f468}\u200d\u{1f469}',
  '\ud83d',
  '\ufffc',
  'Je suis content de vous voir',
];
const text = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 12, unit: 'binary' })), {
    maxLength: 40,
  })
  .map((all) => all.join(' '));
const users = [null, 'Do you ever feel lonely?', 'Write me a poem', 'Pretend you are a pirate'];

const splits = (all: string, at: number): boolean =>
  at > 0 && /[\ud800-\udbff]/.test(all[at - 1] ?? '') && /[\udc00-\udfff]/.test(all[at] ?? '');

const bare = ({ text: all, language, statements }: Classified): string =>
  JSON.stringify({ all, language, statements });

/** Offsets are right, and a reply that streams in or is edited ends as one that was read at once. */
const classifier = subject(
  'classifier',
  fc.record({
    text,
    before: text,
    user: fc.constantFrom(...users),
    cuts: fc.array(fc.nat(), { maxLength: 6 }),
  }),
  ({ text: all, before, user, cuts }) => {
    const context = user === null ? {} : { user };
    const whole = classifyMessage(all, context);
    let last = 0;
    for (const { start, end } of whole.statements) {
      hold(start >= last && end > start && end <= all.length, `span ${start} to ${end} after ${last}`);
      hold(all.slice(start, end).trim() !== '', `a blank span at ${start}`);
      hold(!splits(all, start) && !splits(all, end), `a character is split at ${start} or ${end}`);
      last = start;
    }
    let grown: Classified | undefined;
    for (const cut of [...cuts.map((cut) => cut % (all.length + 1)).sort((a, b) => a - b), all.length])
      grown = classifyMessage(all.slice(0, cut), context, grown);
    hold(grown !== undefined && bare(grown) === bare(whole), 'streamed, it is not as it is at once');
    const edited = classifyMessage(all, context, classifyMessage(before, context));
    hold(bare(edited) === bare(whole), 'edited, it is not as it is at once');
  },
);

type Tree = string | { tag: string; children: Tree[] };
const tags =
  'div p span b em i ul ol li table tr td th blockquote pre code h1 h3 a br hr details summary button svg x-y'.split(
    ' ',
  );
const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 6 },
    fc.oneof(
      fc.constantFrom(' ', '\n', '  I am  ', 'glad', 'to\n see', 'you', ' .'),
      fc.string({ maxLength: 6, unit: 'binary' }),
    ),
    fc.record({ tag: fc.constantFrom(...tags), children: fc.array(tie('tree'), { maxLength: 5 }) }),
  ),
}));

const build = (one: Tree): Node => {
  if (typeof one === 'string') return document.createTextNode(one);
  const element = document.createElement(one.tag);
  if (one.tag === 'br' || one.tag === 'hr') return element;
  element.append(...one.children.map(build));
  return element;
};
const letters = (all: string): string => all.replace(/[^\p{L}]/gu, '');

/** What the words of a message are in its text, its ranges have in the page. */
const pageText = subject(
  'page text',
  fc.record({ trees: fc.array(tree, { maxLength: 6 }), from: fc.nat(), length: fc.nat(60) }),
  ({ trees, from, length }) => {
    const root = document.createElement('div');
    root.append(...trees.map(build));
    document.body.replaceChildren(root);
    const map = readText([root], leftOutEverywhere);
    const start = from % (map.text.length + 1);
    const end = Math.min(start + length, map.text.length);
    const inPage = map.ranges(start, end).map(String).join('');
    hold(letters(inPage) === letters(map.text.slice(start, end)), `"${inPage}" for ${start} to ${end}`);
    hold(readText([root], leftOutEverywhere).text === map.text, 'read again, it is another text');
  },
);

export const textSubjects = [classifier, pageText];
