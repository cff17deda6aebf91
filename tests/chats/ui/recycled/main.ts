import { elementScroll, observeElementOffset, observeElementRect, Virtualizer } from '@tanstack/virtual-core';

/** A long talk in a virtual list that draws its messages in a dozen elements, over and over. */
const rowHeight = 72;
const rows = 12;
const turns = Array.from({ length: 200 }, (_, at) =>
  at % 2 === 0 ? `I love question ${at}.` : `I am thrilled about answer ${at}. The pots stand by the wall.`,
);

const list = document.querySelector<HTMLElement>('#list') as HTMLElement;
const spacer = document.querySelector<HTMLElement>('#spacer') as HTMLElement;
const pool = Array.from({ length: rows }, () => {
  const element = document.createElement('div');
  const body = document.createElement('p');
  body.append('');
  element.append(body);
  return { element, text: body.firstChild as Text };
});

const draw = (): void => {
  const items = virtual.getVirtualItems();
  const shown = new Set(items.map(({ index }) => index % rows));
  for (const { index, start } of items) {
    const { element, text } = pool[index % rows] as (typeof pool)[number];
    element.className = `message ${index % 2 === 0 ? 'user-message' : 'bot-message'}`;
    element.style.transform = `translateY(${start}px)`;
    // The node stays and its words change: what a range in it covers from now on is something else.
    text.data = turns[index] as string;
    if (!element.isConnected) list.append(element);
  }
  pool.forEach(({ element }, at) => {
    if (!shown.has(at)) element.remove();
  });
};

const virtual = new Virtualizer<HTMLElement, HTMLElement>({
  count: turns.length,
  getScrollElement: () => list,
  estimateSize: () => rowHeight,
  overscan: 2,
  observeElementRect,
  observeElementOffset,
  scrollToFn: elementScroll,
  onChange: draw,
});
spacer.style.height = `${virtual.getTotalSize()}px`;
virtual._didMount();
virtual._willUpdate();
draw();
