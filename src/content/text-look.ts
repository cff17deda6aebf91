/** What only a browser with a style engine can tell; tests pass their own. */
export interface Look {
  /** Whether the element is rendered at all. Asked once a block and where a class or style hints at hiding. */
  isShown(element: Element): boolean;
  /** The computed `white-space` of the element. Asked only where text has white space that may collapse. */
  whiteSpace(element: Element): string;
  /** The computed `display`. Asked only for elements that HTML does not know. */
  display(element: Element): string;
}

/** What has no box of its own (`display: contents`) is not visible to the browser, but what stands in it is. */
const hasNoBox = (element: Element): boolean => getComputedStyle(element).display === 'contents';

/** As the browser sees it. */
export const browserLook: Look = {
  isShown: (element) =>
    (element.checkVisibility?.({ visibilityProperty: true }) ?? true) || hasNoBox(element),
  whiteSpace: (element) => getComputedStyle(element).whiteSpace,
  display: (element) => getComputedStyle(element).display,
};
