import { useEffect, useRef } from 'preact/hooks';

/** The ids of what gets the focus when the reader comes back to the list or something in it goes away. */
export const keptTitleId = (id: string): string => `kept-${id}`;
export const undoId = 'kept-undo';
export const compareId = 'kept-compare';

/** Gives a way to ask for the focus on an element that a coming render will draw, however late the store answers. */
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
