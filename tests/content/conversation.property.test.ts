// @vitest-environment happy-dom
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { followConversation } from '../../src/content/conversation.ts';
import { readText } from '../../src/content/text-map.ts';
import { findReader } from '../../src/sites/index.ts';
import { handPace } from './hand-pace.ts';
import { type Replayed, replay } from './replay.ts';

const words = [
  'glad',
  'mint',
  '<em>so</em>',
  '<code>x</code>',
  'rain',
  '<b>and</b>',
  '<button>Copy</button>',
  '🌱',
];
const prose = (seed: number): string =>
  `<p>I ${words[seed % 8]} ${seed}</p>${seed % 3 ? `<ul><li>${words[seed % 5]} a</li><li>b</li></ul>` : ''}<p>end ${seed % 7}</p>`;
const message = (seed: number): string =>
  `<div data-message-author-role="${seed % 2 ? 'assistant' : 'user'}" ${seed % 3 ? `data-message-id="m${seed}"` : ''}><div class="markdown">${prose(seed)}</div></div>`;

const pick = <T>(all: ArrayLike<T>, seed: number): T | undefined => all[seed % Math.max(all.length, 1)];
const textNodes = (root: Node): Text[] => {
  const walker = document.createTreeWalker(root, 4);
  const found: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) found.push(node as Text);
  return found;
};

/** What pages do to their messages, each from a number. No message is left without any text. */
const mutations: readonly ((list: Element, seed: number, serial: number) => void)[] = [
  (list, seed, serial) => list.insertAdjacentHTML('beforeend', message(serial * 100 + (seed % 100))),
  (list, seed, serial) =>
    pick(list.children, seed)?.insertAdjacentHTML('beforebegin', message(serial * 100 + (seed % 100))),
  (list, seed) => list.children.length > 3 && pick(list.children, seed)?.remove(),
  (list, seed) => {
    const node = pick(textNodes(list), seed);
    if (node) node.data += ` more ${seed}`;
  },
  (list, seed) => {
    const node = pick(textNodes(list), seed);
    if (node) node.data = `new ${seed}`;
  },
  (list, seed) => {
    const node = pick(textNodes(list), seed);
    if (node && node.length > 2) node.splitText(seed % node.length);
  },
  (list, seed) => {
    const body = pick(list.querySelectorAll('.markdown'), seed);
    if (body) body.innerHTML = prose(seed);
  },
  (list, seed) => {
    const old = pick(list.children, seed);
    if (old) old.replaceWith(old.cloneNode(true));
  },
  (list, seed) => {
    const one = pick(list.children, seed);
    if (one) list.append(one);
  },
  (list, seed) => pick(list.querySelectorAll('p:first-child'), seed)?.toggleAttribute('hidden'),
  (list, seed) => pick(list.querySelectorAll('.markdown'), seed)?.normalize(),
  (list, seed) => {
    const node = pick(textNodes(list), seed);
    const wrap = document.createElement('span');
    node?.replaceWith(wrap);
    if (node) wrap.append(node);
  },
];

const stringsOf = (text: string, ranges: (start: number, end: number) => Range[]) => [
  ranges(0, text.length).map(String),
  ranges(2, Math.floor(text.length / 2)).map(String),
];

it('stands after two hundred changes of the page as if it were read anew', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat(mutations.length - 1), fc.nat(10_000), fc.boolean()), {
        minLength: 200,
        maxLength: 200,
      }),
      async (steps) => {
        document.body.innerHTML = `<main id="thread">${[2, 5, 8, 11].map(message).join('')}</main>`;
        const list = document.querySelector('main') as Element;
        const reader = findReader(document, 'chatgpt.com');
        if (!reader) throw new Error('no reader');
        const { pace, go } = handPace();
        const stop = new AbortController();
        let now: Replayed | null = null;
        const heard = replay();
        const revisions = new Map<string, string>();
        followConversation(
          reader,
          (change) => {
            now = heard(change);
            for (const { id, revision, text, streaming } of now.messages) {
              const state = `${text} ${streaming}`;
              expect(revisions.get(`${id} ${revision}`) ?? state).toBe(state);
              revisions.set(`${id} ${revision}`, state);
            }
          },
          stop.signal,
          pace,
        );
        for (const [serial, [kind, seed, isSeen]] of steps.entries()) {
          mutations[kind]?.(list, seed, serial + 1);
          if (isSeen) await go(20);
        }
        await go(20);
        await go(5000);
        const followed = (now as Replayed | null)?.messages ?? [];
        const fresh = reader.turns().map(({ role, bodies }) => ({ role, ...readText(bodies, reader.omit) }));
        expect(followed.map(({ role, text }) => [role, text])).toEqual(
          fresh.map(({ role, text }) => [role, text]),
        );
        expect(followed.map(({ text, ranges }) => stringsOf(text, ranges))).toEqual(
          fresh.map(({ text, ranges }) => stringsOf(text, ranges)),
        );
        expect(new Set(followed.map(({ id }) => id)).size).toBe(followed.length);
        stop.abort();
      },
    ),
    { numRuns: 4, endOnFailure: true },
  );
}, 60_000);

const virtual = (style: string): string =>
  `<main id="thread"><div style="${style}">${[2, 5, 8, 11, 14, 17].map(message).join('')}</div></main>`;

it.each([
  ['a plain list', ''],
  ['a virtual list', 'padding-top: 800px'],
])(
  'a reader that remembers its turns and one that looks at each anew tell the same of %s',
  async (_, style) => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(mutations.length), fc.nat(10_000)), { minLength: 80, maxLength: 80 }),
        async (steps) => {
          document.body.innerHTML = virtual(style);
          const list = document.querySelector('main > div') as Element;
          const [remembers, forgets] = [
            findReader(document, 'chatgpt.com'),
            findReader(document, 'chatgpt.com'),
          ];
          if (!remembers || !forgets) throw new Error('no reader');
          const { pace, go } = handPace();
          const stop = new AbortController();
          const told = [remembers, { ...forgets, turns: () => forgets.turns() }].map((reader) => {
            const all: object[] = [];
            const heard = replay();
            followConversation(
              reader,
              (change) =>
                all.push(
                  heard(change).messages.map(({ id, role, text, revision }) => [id, role, text, revision]),
                ),
              stop.signal,
              pace,
            );
            return all;
          });
          for (const [serial, [kind, seed]] of steps.entries()) {
            const turn = list.children[seed % list.children.length];
            if (kind < mutations.length) mutations[kind]?.(list, seed, serial + 1);
            else turn?.setAttribute('data-message-author-role', seed % 2 ? 'assistant' : 'user');
            await go(200);
          }
          await go(5000);
          expect(told[0]).toEqual(told[1]);
          stop.abort();
        },
      ),
      { numRuns: 4, endOnFailure: true },
    );
  },
  60_000,
);
