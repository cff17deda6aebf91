export interface PointerHandlers {
  /** How long the pointer must lie still to rest (milliseconds); null where only a click or a tap counts. */
  restTime(): number | null;
  /** The pointer came to rest, or a finger or a click called, at this point of the window (CSS pixels). */
  onRest(x: number, y: number): void;
  /** The pointer is on this element: then nothing rests on the page. */
  isOurs(target: EventTarget | null): boolean;
}

/** Watches where the reader's pointer rests, without asking the page for layout while it moves. */
export function watchPointer({ restTime, onRest, isOurs }: PointerHandlers, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer));
  const options = { signal, passive: true, capture: true } as const;
  document.addEventListener(
    'pointermove',
    (event) => {
      if (!event.isTrusted || event.pointerType === 'touch') return;
      clearTimeout(timer);
      const rest = restTime();
      if (rest !== null && !isOurs(event.target))
        timer = setTimeout(() => onRest(event.clientX, event.clientY), rest);
    },
    options,
  );
  document.addEventListener(
    'pointerup',
    (event) => {
      const counts = event.pointerType === 'touch' || (restTime() === null && event.button === 0);
      if (event.isTrusted && counts && !isOurs(event.target)) onRest(event.clientX, event.clientY);
    },
    options,
  );
}
