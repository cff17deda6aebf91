import { readFileSync } from 'node:fs';
import { beginning, pass } from '../core/classify/pass.ts';
import { tellSigns } from '../core/classify/signs.ts';
import { type Token, tokenise } from '../core/classify/tokens.ts';
import { type Finding, turnOf } from '../core/classify/turn.ts';
import { signsOfWord } from '../core/classify/weights.ts';
import type { Category } from '../core/taxonomy.ts';

/** A labelled stretch of a reply. */
interface Labelled {
  start: number;
  end: number;
  clear: ReadonlySet<Category>;
  /** Neither right nor wrong. */
  weak: ReadonlySet<Category>;
}

/** A labelled sentence with what the classifier knew of it before it was weighed. */
export interface Lesson extends Omit<Labelled, 'start' | 'end'> {
  /** Whose sentences these are: what is taught by others is tried on them. */
  author: string;
  /** What the rules found; empty also where the sentence was somebody else's. */
  findings: Finding[];
  signs: string[];
}

export interface Reply {
  id: string;
  user: string;
  sentences: [text: string, labels: string, voice?: string][];
}
interface Sentence {
  user: string;
  text: string;
  target: [number, number];
  labels: Category[];
  weak: Category[];
}

const corpus = new URL('../../tests/corpus/', import.meta.url);
const lines = <T>(name: string): T[] =>
  readFileSync(new URL(name, corpus), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);

/** The text of a reply whose sentences are labelled one by one, and where each of them stands. */
export function joined(sentences: Reply['sentences']): { text: string; labelled: Labelled[] } {
  let text = '';
  const labelled = sentences.map(([sentence, labels]) => {
    if (text && !sentence.startsWith('\n')) text += ' ';
    const start = text.length + (sentence.length - sentence.trimStart().length);
    text += sentence;
    const names = labels.split(' ').filter(Boolean);
    return {
      start,
      end: text.length,
      clear: new Set(names.filter((name) => !name.endsWith('~')) as Category[]),
      weak: new Set(names.filter((name) => name.endsWith('~')).map((name) => name.slice(0, -1) as Category)),
    };
  });
  return { text, labelled };
}

function lessonsOf(author: string, user: string, text: string, labelled: readonly Labelled[]): Lesson[] {
  const findings: Finding[] = [];
  const turn = turnOf(user, undefined, (finding) => {
    findings.push(finding);
    return finding.found;
  });
  pass(text, beginning, turn, {
    checkpoints: [],
    statements: [],
    evidence: beginning.evidence,
    tip: null,
  });
  return labelled.map(({ start, end, clear, weak }) => {
    const mine = findings.filter(
      ({ sentence }) =>
        Math.min(sentence.end, end) - Math.max(sentence.start, start) >= (sentence.end - sentence.start) / 2,
    );
    const signs = new Set<string>();
    const sink = {
      sign: (name: string) => void signs.add(name),
      word: (token: Token, before: string) => {
        for (const name of signsOfWord(token, before)) signs.add(name);
      },
    };
    for (const one of mine) tellSigns(one, tokenise(text, one.sentence.start, one.sentence.end), sink);
    return { author, clear, weak, findings: mine, signs: [...signs] };
  });
}

/** All labelled sentences of tests/corpus; those of replies.jsonl come by author, the first letter of the id. */
export function readLessons(): Lesson[] {
  const replies = lines<Reply>('replies.jsonl').flatMap(({ id, user, sentences }) => {
    const { text, labelled } = joined(sentences);
    return lessonsOf(id.slice(0, 1), user, text, labelled);
  });
  const single = ['statements.jsonl', 'negatives.jsonl'].flatMap((name) =>
    lines<Sentence>(name).flatMap(({ user, text, target: [start, end], labels, weak }) =>
      lessonsOf('', user, text, [
        {
          start,
          end,
          clear: new Set(labels.filter((label) => !weak.includes(label))),
          weak: new Set(weak),
        },
      ]),
    ),
  );
  return [...replies, ...single];
}
