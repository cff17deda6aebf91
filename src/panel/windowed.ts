import {
  defaultRangeExtractor,
  measureElement,
  observeWindowOffset,
  observeWindowRect,
  type VirtualItem,
  Virtualizer,
  windowScroll,
} from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useLayoutEffect, useReducer, useState } from 'preact/hooks';

interface WindowedOptions {
  list: RefObject<HTMLElement | null>;
  count: number;
  keyOf: (index: number) => string;
  /** A guess at a row's height in CSS pixels, until it has been drawn. */
  heightOf: (index: number) => number;
  gap: number;
  /** A row that is drawn from the start wherever it stands; -1 for none. */
  pinned: number;
}

/** The rows that are drawn, in order, and the height of all. */
export interface Windowed {
  rows: readonly VirtualItem[];
  height: number;
  /** For the `ref` of each row, which bears `data-index`. */
  measure: (row: HTMLElement | null) => void;
}

/** The row in which the reader's focus is; it stays drawn, or the focus would be lost. */
const focusedRow = (list: HTMLElement | null): number => {
  const row = document.activeElement?.closest<HTMLElement>('[data-index]');
  return row && list?.contains(row) ? Number(row.dataset.index) : -1;
};

/** Draws only those rows of a long list that are in the window or close to it. */
export function useWindowed({ list, count, keyOf, heightOf, gap, pinned }: WindowedOptions): Windowed {
  const [, redraw] = useReducer((drawn: number) => drawn + 1, 0);
  const [margin, setMargin] = useState(0);
  const options = {
    count,
    getScrollElement: () => window,
    estimateSize: heightOf,
    getItemKey: keyOf,
    gap,
    overscan: 8,
    scrollMargin: margin,
    initialRect: { width: innerWidth, height: innerHeight },
    initialOffset: () => scrollY,
    observeElementRect: observeWindowRect,
    observeElementOffset: observeWindowOffset,
    scrollToFn: windowScroll,
    measureElement,
    rangeExtractor: (range: Parameters<typeof defaultRangeExtractor>[0]) => {
      const more = [focusedRow(list.current), pinned].filter((index) => index >= 0 && index < count);
      return [...new Set([...defaultRangeExtractor(range), ...more])].sort((a, b) => a - b);
    },
    onChange: () => redraw(undefined),
  };
  const [virtual] = useState(() => new Virtualizer<Window, HTMLElement>(options));
  virtual.setOptions(options);
  useLayoutEffect(() => virtual._didMount(), []);
  useLayoutEffect(() => {
    virtual._willUpdate();
    setMargin(Math.round((list.current?.getBoundingClientRect().top ?? 0) + scrollY));
  });
  return {
    rows: virtual.getVirtualItems().map((row) => ({ ...row, start: row.start - margin })),
    height: virtual.getTotalSize(),
    measure: virtual.measureElement,
  };
}
