export interface KeyHandlers {
  /** Goes to the next (1) or previous (-1) mark. Returns whether there was one. */
  onStep(step: 1 | -1): boolean;
  /** Escape was pressed. Returns whether it closed something, and so is not for the page. */
  onEscape(): boolean;
}

const steps: Record<string, 1 | -1> = { ArrowDown: 1, ArrowUp: -1 };

/** Hears the keys that work in the page: Alt+Shift+Down and Alt+Shift+Up for the marks, Escape for the card. */
export function watchKeys({ onStep, onEscape }: KeyHandlers, signal: AbortSignal): void {
  document.addEventListener(
    'keydown',
    (event) => {
      if (!event.isTrusted) return;
      const step = steps[event.key];
      const isStep = step !== undefined && event.altKey && event.shiftKey && !event.ctrlKey && !event.metaKey;
      const isHandled = isStep ? onStep(step) : event.key === 'Escape' && onEscape();
      if (!isHandled) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    { signal, capture: true },
  );
}
