export interface PointerHandlers {
  /** The pointer came to rest, or a finger tapped, at this point of the window (CSS pixels). */
  onRest(x: number, y: number): void;
  /** The pointer is on this element: then nothing rests on the page. */
  isOurs(target: EventTarget | null): boolean;
}

/** Shorter and cards pop up while the eye passes by; longer and the reader thinks that nothing happens. */
const restMilliseconds = 250;

/** Watches where the reader's pointer rests, without asking the page for layout while it moves. */
export function watchPointer({ onRest, isOurs }: PointerHandlers, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer));
  const options = { signal, passive: true, capture: true } as const;
  document.addEventListener(
    'pointermove',
    (event) => {
      if (!event.isTrusted || event.pointerType === 'touch') return;
      clearTimeout(timer);
      if (!isOurs(event.target))
        timer = setTimeout(() => onRest(event.clientX, event.clientY), restMilliseconds);
    },
    options,
  );
  document.addEventListener(
    'pointerup',
    (event) => {
      if (event.isTrusted && event.pointerType === 'touch' && !isOurs(event.target)) {
        onRest(event.clientX, event.clientY);
      }
    },
    options,
  );
}
