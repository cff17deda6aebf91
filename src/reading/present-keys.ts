export interface PresentKeys {
  onStep(step: 1 | -1): void;
  onEnd(end: 'first' | 'last'): void;
  onLeave(): void;
}

/** The keys of a presenter's remote are the page keys; a button that has the focus keeps space and Enter. */
const steps: Record<string, 1 | -1> = {
  ArrowRight: 1,
  ArrowDown: 1,
  PageDown: 1,
  ' ': 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  PageUp: -1,
};

/** Hears the presentation's keys, until the signal aborts. From right to left the side arrows change places. */
export function watchPresentKeys({ onStep, onEnd, onLeave }: PresentKeys, signal: AbortSignal): void {
  document.addEventListener(
    'keydown',
    (event) => {
      const { key, target } = event;
      if (event.altKey || event.ctrlKey || event.metaKey || event.defaultPrevented) return;
      const isButton = target instanceof Element && target.closest('button, summary, select, input') !== null;
      const step = key === ' ' && isButton ? undefined : steps[key];
      if (step !== undefined) {
        const isTurned = key.startsWith('Arrow') && /Left|Right/.test(key) && document.dir === 'rtl';
        onStep(isTurned ? (step === 1 ? -1 : 1) : step);
      } else if (key === 'Home' || key === 'End') onEnd(key === 'Home' ? 'first' : 'last');
      else if (key === 'Escape') onLeave();
      else return;
      event.preventDefault();
    },
    { signal },
  );
}
