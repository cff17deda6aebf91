import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { analyse } from 'scslre';
import { parseSync, Visitor } from 'vite';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

/**
 * No text may make a regular expression slow. All of src's are looked at: those written out, found by the parser, and
 * those that core puts together when it is loaded. scslre finds repetitions that compete for the same letters, whose
 * time grows with the square of the text or faster, and those that are begun anew at each letter.
 */
interface Expression {
  file: string;
  source: string;
  flags: string;
}

const src = resolve(import.meta.dirname, '../src');

const filesIn = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return filesIn(path);
    return /\.tsx?$/.test(name) ? [path] : [];
  });

function writtenIn(path: string): Expression[] {
  const found: Expression[] = [];
  const { program, errors } = parseSync(path, readFileSync(path, 'utf8'));
  if (errors.length > 0) throw new Error(`${path} cannot be parsed`);
  new Visitor({
    Literal(node) {
      if ('regex' in node)
        found.push({ file: relative(src, path), source: node.regex.pattern, flags: node.regex.flags });
    },
  }).visit(program);
  return found;
}

/** What the modules of core build while they load. */
async function builtIn(paths: readonly string[]): Promise<Expression[]> {
  const found: Expression[] = [];
  let file = '';
  vi.stubGlobal(
    'RegExp',
    new Proxy(RegExp, {
      construct(target, [pattern, flags]: [string | RegExp, string?]) {
        const made = new target(pattern, flags);
        found.push({ file, source: made.source, flags: made.flags });
        return made;
      },
    }),
  );
  for (const path of paths) {
    file = relative(src, path);
    await import(path);
  }
  vi.unstubAllGlobals();
  return found;
}

/** Expressions that may be begun anew at each letter, since they only ever see so little text. */
const shortTexts: Record<string, string> = {
  'classify/adjust.ts': 'three code units before an asterisk',
  'classify/answer-words.ts': 'a sentence of at most 260 code units',
  'classify/asked.ts': 'a question of at most 160 code units',
  'classify/request.ts': 'at most 3,000 code units of the user’s turn',
  'content/navigation.ts': 'a web address',
  'export/web-annotation.ts': 'a web address',
  'platform/fault-words.ts': 'one line of an error',
  'psm/cards/draft.ts': 'the words of one statement',
  'psm/plain/wording.ts': 'the words of one statement',
};
const seesLittle = ({ file }: Expression): boolean =>
  Object.keys(shortTexts).some((path) => file.endsWith(path));

describe('every regular expression of src', () => {
  let all: Expression[] = [];
  beforeAll(async () => {
    const paths = filesIn(src);
    const builders = paths.filter(
      (path) => path.startsWith(join(src, 'core')) && readFileSync(path, 'utf8').includes('new RegExp('),
    );
    const built = await builtIn(builders);
    expect(built.length).toBeGreaterThan(20);
    all = [...paths.flatMap(writtenIn), ...built];
    expect(all.length).toBeGreaterThan(400);
  });
  afterAll(() => vi.unstubAllGlobals());

  const slow = (isSlow: (one: Expression, kind: 'Move' | 'Self' | 'Trade') => boolean): string[] =>
    all
      .filter((one) =>
        analyse({ source: one.source, flags: one.flags }).reports.some(({ type }) => isSlow(one, type)),
      )
      .map(({ file, source }) => `${file}: /${source.slice(0, 200)}/`);

  it('holds no repetitions that compete for the same letters', () => {
    expect(slow((_, kind) => kind !== 'Move')).toEqual([]);
  });

  it('is not begun anew at each letter of a long text', () => {
    expect(slow((one, kind) => kind === 'Move' && !seesLittle(one))).toEqual([]);
  });

  it('would be found out', () => {
    const kinds = (source: string) => analyse({ source, flags: '' }).reports.map(({ type }) => type);
    expect(kinds('(?:a+)+$')).toContain('Self');
    expect(kinds('^a*a*b')).toContain('Trade');
    expect(kinds('a+$')).toContain('Move');
  });
});
