/** What a piece of work asked of strings, expressions and sets: a measure of its time that no machine disturbs. */
export interface Work {
  /** Code units that were read, copied or searched. */
  letters: number;
  /** Questions to a set: the matcher asks one for each token that it holds against an element. */
  questions: number;
}

type Method = (this: unknown, ...given: unknown[]) => unknown;

type Cost = (self: unknown, given: readonly unknown[], got: unknown) => void;

/** Counts what `work` does, by standing before the methods that the classifier reads text with. */
export function workOf(work: () => void): Work {
  const done: Work = { letters: 0, questions: 0 };
  const restore: (() => void)[] = [];
  const count = (owner: object, name: string, begin: (self: unknown) => Cost): void => {
    const own = Object.getOwnPropertyDescriptor(owner, name) ?? {};
    const method = own.value as Method;
    const counting: Method = function (...given) {
      const cost = begin(this);
      const got = method.apply(this, given);
      cost(this, given, got);
      return got;
    };
    Object.defineProperty(owner, name, { ...own, value: counting });
    restore.push(() => Object.defineProperty(owner, name, own));
  };
  const reads =
    (letters: (text: string, given: readonly unknown[], got: unknown) => number) =>
    (): Cost =>
    (self, given, got) => {
      done.letters += letters(String(self), given, got);
    };
  const ofString = (names: readonly string[], letters: Parameters<typeof reads>[0]): void => {
    for (const name of names) count(String.prototype, name, reads(letters));
  };
  ofString(['charCodeAt'], () => 1);
  ofString(['slice'], (_, __, got) => String(got).length);
  ofString(['startsWith'], (_, [part]) => String(part).length);
  ofString(['split'], (_, __, got) => (got as string[]).join(' ').length);
  ofString(['trim', 'trimEnd', 'toLowerCase', 'includes'], (text) => text.length);
  ofString(
    ['indexOf'],
    (text, [, from = 0], at) => (Number(at) < 0 ? text.length : Number(at)) - Number(from),
  );
  ofString(['lastIndexOf'], (text, [, from = text.length], at) => Number(from) - Number(at));
  count(RegExp.prototype, 'exec', (self) => {
    const { global, sticky, lastIndex } = self as RegExp;
    const from = global || sticky ? lastIndex : 0;
    return (_, [text], got) => {
      const found = got as RegExpExecArray | null;
      done.letters += (found ? found.index + found[0].length : String(text).length) - from;
    };
  });
  count(Set.prototype, 'has', () => () => {
    done.questions++;
  });
  try {
    work();
  } finally {
    for (const one of restore) one();
  }
  return done;
}
