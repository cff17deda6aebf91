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
