export type TeachMove = 'wider' | 'narrower' | 'next' | 'previous';

export interface TeachHandlers {
  /** Whether an event's target, as the page sees it, is our own bar. */
  isOurs(target: EventTarget | null): boolean;
  /** Whether the keys choose a block now; else they are for the bar's buttons. */
  isPointing(): boolean;
  /** Whether a button of the bar has the focus: Enter and Space are for it. */
  isOnButton(): boolean;
  onHover(x: number, y: number): void;
  onClick(x: number, y: number): void;
  onMove(move: TeachMove): void;
  onChoose(): void;
  onCancel(): void;
  /** The page was scrolled or its window changed its size. */
  onShift(): void;
}

const moves: Record<string, TeachMove> = {
  ArrowUp: 'wider',
  ArrowDown: 'narrower',
  ArrowRight: 'next',
  ArrowLeft: 'previous',
};

/** What a click is made of: while the reader points at messages, none of it is for the page. */
const presses = [
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'click',
  'dblclick',
  'auxclick',
  'dragstart',
] as const;

/** Keys that scroll, move the focus or belong to the browser. */
const free = /^(?:Tab|PageUp|PageDown|Home|End|F\d+|Shift|Control|Alt|Meta)$/;

const swallow = (event: Event): void => {
  event.preventDefault();
  event.stopImmediatePropagation();
};

/** Hears the reader's pointer and keys in place of the page, until the signal aborts. Only what the reader did counts. */
export function hearTeaching(handlers: TeachHandlers, signal: AbortSignal): void {
  const options = { signal, capture: true } as const;
  addEventListener(
    'pointermove',
    (event) => {
      if (event.isTrusted && event.pointerType !== 'touch' && !handlers.isOurs(event.target))
        handlers.onHover(event.clientX, event.clientY);
    },
    { ...options, passive: true },
  );
  for (const type of presses)
    addEventListener(
      type,
      (event) => {
        if (!event.isTrusted || handlers.isOurs(event.target)) return;
        swallow(event);
        if (type === 'click') handlers.onClick((event as MouseEvent).clientX, (event as MouseEvent).clientY);
      },
      options,
    );
  const onKey = (event: KeyboardEvent): void => {
    if (!event.isTrusted || event.ctrlKey || event.metaKey || event.altKey || free.test(event.key)) return;
    const move = moves[event.key];
    const isForBar = handlers.isOurs(event.target) && (handlers.isOnButton() || !handlers.isPointing());
    if (event.key === 'Escape') handlers.onCancel();
    else if (isForBar && !(move && handlers.isPointing())) return;
    else if (move && handlers.isPointing()) handlers.onMove(move);
    else if (event.key === 'Enter' && handlers.isPointing()) handlers.onChoose();
    swallow(event);
  };
  addEventListener('keydown', onKey, options);
  for (const type of ['keyup', 'keypress'] as const)
    addEventListener(
      type,
      (event) => {
        if (event.isTrusted && !handlers.isOurs(event.target) && !free.test(event.key)) swallow(event);
      },
      options,
    );
  for (const type of ['scroll', 'resize'] as const)
    addEventListener(type, () => handlers.onShift(), { ...options, passive: true });
}
