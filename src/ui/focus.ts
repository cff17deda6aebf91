import { useEffect, useRef } from 'preact/hooks';

/** Moves the focus to the element of this id once the next frame has drawn it. */
export function focusSoon(id: string): void {
  requestAnimationFrame(() => document.getElementById(id)?.focus());
}

/** Gives a way to ask for the focus on an element that a coming render will draw, however late its data come. */
export function useFocusLater(): (id: string) => void {
  const wanted = useRef<string | null>(null);
  useEffect(() => {
    const element = wanted.current === null ? null : document.getElementById(wanted.current);
    if (!element) return;
    element.focus();
    wanted.current = null;
  });
  return (id) => {
    wanted.current = id;
  };
}
