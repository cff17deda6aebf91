// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { Message } from '../../src/content/conversation.ts';
import { Marks } from '../../src/content/marks.ts';
import type { Painter } from '../../src/content/painter.ts';
import type { MarkedStatement } from '../../src/platform/protocol.ts';

const message = (id: string, text: string): Message => ({
  id,
  role: 'assistant',
  text,
  revision: 1,
  streaming: false,
  persona: null,
  element: document.createElement('p'),
  ranges: () => [],
});

const statement = (start: number, end: number, change: Partial<MarkedStatement> = {}): MarkedStatement => ({
  start,
  end,
  category: 'emotion',
  strength: 'clear',
  voice: 'assistant',
  polarity: 'claim',
  rule: 'x',
  brief: { title: '', reading: '', plain: null },
  key: `${start}`,
  phraseKey: `${end}`,
  ...change,
});

/** Remembers how many marks each message was last painted with; nothing is near the screen until `scrollTo` says so. */
const setUp = () => {
  const painted = new Map<string, number>();
  const worn = new Set<string>();
  const painter = {
    paint: ({ id }: Message, marks: readonly unknown[]) => painted.set(id, marks.length),
    isWorn: (id: string) => worn.has(id),
    remove: () => painted.clear(),
  } as unknown as Painter;
  let tell: (element: Element, near: boolean) => void = () => undefined;
  const stop = new AbortController();
  const watched = new Set<Element>();
  const marks = new Marks(painter, stop.signal, (onChange) => {
    tell = onChange;
    return { add: (element) => watched.add(element), remove: (element) => watched.delete(element) };
  });
  const scrollTo = ({ element }: Message): void => {
    if (watched.has(element)) tell(element, true);
  };
  return { marks, painted, worn, stop, scrollTo };
};

describe('marks', () => {
  it('wait for an answer where the page drew a reply anew, and for the end where it does so at each token', () => {
    const { marks, painted, worn, scrollTo } = setUp();
    const growing = { ...message('a', 'I am glad. You'), streaming: true };
    const answer = (text: string): void => marks.set({ ...growing, text }, [statement(0, 9)]);
    const drawAnew = (text: string): void => {
      worn.add('a');
      marks.advance({ ...growing, text });
      worn.delete('a');
    };
    answer('I am glad. You');
    scrollTo(growing);
    drawAnew('I am glad. You are');
    expect(painted.get('a')).toBe(0);
    answer('I am glad. You are');
    expect(painted.get('a')).toBe(1);
    drawAnew('I am glad. You are glad');
    answer('I am glad. You are glad');
    expect(painted.get('a')).toBe(0);
    marks.advance({ ...growing, text: 'I am glad. You are glad.', streaming: false });
    expect(painted.get('a')).toBe(1);
  });

  it('are painted when their message comes near the screen', () => {
    const { marks, painted, scrollTo } = setUp();
    const hello = message('a', 'I am glad.');
    marks.set(hello, [statement(0, 9)]);
    expect(painted.get('a')).toBe(0);
    scrollTo(hello);
    expect(painted.get('a')).toBe(1);
  });

  it('join statements that overlap, the strongest first', () => {
    const { marks } = setUp();
    marks.set(message('a', 'I am terribly glad, and I want to help.'), [
      statement(0, 18),
      statement(5, 18, { category: 'agency', strength: 'strong' }),
      statement(24, 38),
    ]);
    expect(
      marks
        .of('a')
        .map(({ start, end, statements }) => [start, end, ...statements.map((one) => one.category)]),
    ).toEqual([
      [0, 18, 'agency', 'emotion'],
      [24, 38, 'emotion'],
    ]);
  });

  it('are painted where a list gave the element of one message to another', () => {
    const { marks, painted, scrollTo } = setUp();
    const first = message('a', 'I am glad.');
    const second = { ...message('b', 'I am sad.'), element: first.element };
    marks.set(first, [statement(0, 9)]);
    marks.set(second, [statement(0, 8)]);
    marks.set(message('a', 'I am glad.'), [statement(0, 9)]);
    scrollTo(second);
    expect(painted.get('b')).toBe(1);
  });

  it('stay on words that still stand while a reply grows, and leave words that were written anew', () => {
    const { marks } = setUp();
    marks.set(message('a', 'I am glad. You are sad.'), [statement(0, 9), statement(11, 22)]);
    marks.advance(message('a', 'I am glad. You were not. And'));
    expect(marks.of('a').map(({ start, end, message }) => [start, end, message.text.length])).toEqual([
      [0, 9, 28],
    ]);
  });

  it('leave out what the reader does not want to see', () => {
    const { marks } = setUp();
    marks.set(message('a', 'I am glad.'), [statement(0, 9, { strength: 'weak' })]);
    marks.show(({ strength }) => strength !== 'weak');
    expect(marks.of('a')).toEqual([]);
  });

  it('are stepped through in reading order, round and round', () => {
    const { marks } = setUp();
    marks.arrange(['a', 'b']);
    marks.set(message('b', 'I am sad.'), [statement(0, 8)]);
    marks.set(message('a', 'I am glad. I am sad.'), [statement(0, 9), statement(11, 19)]);
    const visited: string[] = [];
    let mark = marks.after(null, 1);
    for (let step = 0; step < 4; step++) {
      visited.push(`${mark?.message.id}${mark?.start}`);
      mark = marks.after(mark, 1);
    }
    expect(visited).toEqual(['a0', 'a11', 'b0', 'a0']);
    expect(marks.after(null, -1)?.message.id).toBe('b');
  });

  it('are all gone once the content script stops', () => {
    const { marks, painted, stop, scrollTo } = setUp();
    const hello = message('a', 'I am glad.');
    marks.set(hello, [statement(0, 9)]);
    scrollTo(hello);
    stop.abort();
    expect(painted.size).toBe(0);
  });
});
