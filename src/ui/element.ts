type Attributes = Record<string, string | number | boolean | ((event: Event) => void)>;

/**
 * Makes an element of the card, which is made without Preact: that would be half of what a page with marks loads.
 * @param attributes by their names in HTML; a function is called at the event of that name
 * @param children what is false is left out
 */
export function element(
  tag: string,
  attributes: Attributes,
  ...children: readonly (Node | string | false)[]
): HTMLElement {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes))
    if (typeof value === 'function') made.addEventListener(name, value);
    else made.setAttribute(name, String(value));
  made.append(...children.filter((child) => child !== false));
  return made;
}
