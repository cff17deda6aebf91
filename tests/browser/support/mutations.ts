/**
 * What pages do to a reply that stands: pieces are written, split, wrapped, replaced, hidden, moved and taken away.
 * At last a claim stands at the end of it: chance may have hidden or removed every other.
 * Runs in the page, so that it may use nothing from outside of it.
 * @param seed the same seed makes the same changes
 * @param parts words at the start and the end of the reply, by which it is found
 * @param count how many changes; every few of them the page may paint
 */
export async function mutateReply(
  seed: number,
  parts: readonly [string, string],
  count: number,
): Promise<void> {
  let state = seed;
  const random = (below: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const textsIn = (root: Node): Text[] => {
    const own = root.nodeType === 3 ? [root as Text] : [];
    const inside = [...((root as Element).shadowRoot?.childNodes ?? []), ...root.childNodes];
    return /^(?:style|script)$/i.test(root.nodeName) ? [] : [...own, ...inside.flatMap(textsIn)];
  };
  const [first, last] = parts.map((part) => textsIn(document.body).find(({ data }) => data.includes(part)));
  let scope = first?.parentElement;
  while (scope && last && !scope.contains(last)) scope = scope.parentElement;
  if (!scope) throw new Error('The page does not show the reply');
  const reply = scope;
  const sentences = [
    "I'm thrilled about this. ",
    'Water it daily. ',
    'When I was a child, it rained. ',
    'I love it. ',
  ];
  const pick = <T>(all: readonly T[]): T | undefined => all[random(all.length)];
  const sentence = (): string => pick(sentences) ?? '';
  const text = (): Text | undefined => pick(textsIn(reply));
  const element = (): Element | undefined => pick([...reply.querySelectorAll('*')]);
  const made = (tag: string, inside: string): Element => {
    const one = document.createElement(tag);
    one.textContent = inside;
    return one;
  };
  const changes: readonly (() => void)[] = [
    () => text()?.appendData(` ${sentence()}`),
    () => {
      const node = text();
      if (node && node.length > 2) node.splitText(random(node.length));
    },
    () => {
      const node = text();
      if (node) node.data = sentence();
    },
    () => {
      const node = text();
      const wrap = document.createElement(pick(['span', 'em', 'b']) ?? 'span');
      node?.replaceWith(wrap);
      if (node) wrap.append(node);
    },
    () => {
      const one = element();
      if (one?.matches('span, em, b')) one.replaceWith(...one.childNodes);
    },
    () => {
      const one = element();
      one?.replaceWith(one.cloneNode(true));
    },
    () => reply.append(made(pick(['span', 'p', 'code', 'button']) ?? 'span', sentence())),
    () => {
      if (textsIn(reply).length > 6) text()?.remove();
    },
    () => {
      const one = element();
      if (one instanceof HTMLElement) one.hidden = !one.hidden;
    },
    () => reply.normalize(),
    () => {
      if (reply.firstChild && reply.childNodes.length > 1) reply.append(reply.firstChild);
    },
  ];
  for (let done = 0; done < count; done += 1) {
    pick(changes)?.();
    if (random(8) === 0) await new Promise(requestAnimationFrame);
  }
  reply.append(made('p', "I'm delighted that it is done."));
}
