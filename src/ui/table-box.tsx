import type { ComponentChildren } from 'preact';

interface TableBoxProps {
  label: string;
  children: ComponentChildren;
}

/** Holds a table; scrolls sideways where it does not fit, by keyboard too. */
export const TableBox = ({ label, children }: TableBoxProps) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
  <section class="table-box" aria-label={label} tabIndex={0}>
    {children}
  </section>
);
