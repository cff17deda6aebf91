import { computePosition, flip, inline, offset, shift } from '@floating-ui/dom';
import { askBackground } from '../platform/ask.ts';
import type { MarkedStatement } from '../platform/protocol.ts';
import cardStyles from '../ui/card.css?inline';
import { Card } from '../ui/card.tsx';
import controlStyles from '../ui/controls.css?inline';
import type { DismissScope } from '../ui/dismiss.tsx';
import { type Mounted, mountInShadow } from '../ui/mount.ts';
import { pageTone } from '../ui/page-tone.ts';
import tokenStyles from '../ui/tokens.css?inline';
import type { Mark } from './painter.ts';

/** Keys and clicks in the card are not for the page's own shortcuts. */
const keptFromPage = ['keydown', 'keyup', 'keypress', 'click', 'pointerdown', 'mousedown'] as const;

/** The hover card in the page: made when first needed, in a closed shadow root above everything. */
export class CardHost {
  private mounted: Mounted | null = null;
  private shown: Mark | null = null;
  private focusBefore: Element | null = null;

  /** @param onHide the card went away, by Escape, by a choice in it or because the pointer left */
  constructor(
    signal: AbortSignal,
    private readonly onHide: () => void,
  ) {
    signal.addEventListener('abort', () => this.remove());
  }

  /** The mark that the card explains now. */
  get mark(): Mark | null {
    return this.shown;
  }

  /** Whether an event's target, as the page sees it, is the card. */
  isCard(target: EventTarget | null): boolean {
    return target !== null && target === this.mounted?.host;
  }

  /** Shows the card beside the words; `at` is where the pointer is, absent for the keyboard, which moves into the card. */
  async show(
    marks: readonly [Mark, ...Mark[]],
    ranges: readonly Range[],
    at?: { x: number; y: number },
  ): Promise<void> {
    const [mark] = marks;
    const [range] = ranges;
    if (!range) return;
    const { host, layer, root, show, setTone } = this.mount();
    this.shown = mark;
    setTone(pageTone(mark.message.element));
    show(
      <Card
        key={`${mark.message.id} ${mark.start} ${mark.end}`}
        statements={marks.flatMap(({ statements }) => statements)}
        onExplain={(statement) => this.explain(mark, statement)}
        onDismiss={(statement, scope) => this.dismiss(statement, scope)}
      />,
    );
    if (!host.matches(':popover-open')) host.showPopover();
    const anchor = {
      getBoundingClientRect: () => range.getBoundingClientRect(),
      getClientRects: () => range.getClientRects(),
    };
    const { x, y } = await computePosition(anchor, layer, {
      strategy: 'fixed',
      placement: 'top-start',
      middleware: [at ? inline(at) : inline(), offset(6), flip(), shift({ padding: 8 })],
    });
    layer.style.left = `${Math.round(x)}px`;
    layer.style.top = `${Math.round(y)}px`;
    if (at) return;
    this.focusBefore ??= document.activeElement;
    root.querySelector<HTMLElement>('.card button')?.focus({ preventScroll: true });
  }

  /** Takes the card away and gives the focus back to where it was. Returns whether there was a card. */
  hide(): boolean {
    if (!this.shown || !this.mounted) return false;
    this.shown = null;
    this.mounted.show(null);
    if (this.mounted.host.isConnected) this.mounted.host.hidePopover();
    if (this.focusBefore instanceof HTMLElement) this.focusBefore.focus({ preventScroll: true });
    this.focusBefore = null;
    this.onHide();
    return true;
  }

  private explain({ message }: Mark, { start, end, category }: MarkedStatement): void {
    void askBackground({ name: 'open-panel', message: message.id, start, end, category });
    this.hide();
  }

  private dismiss({ key, phraseKey, category }: MarkedStatement, scope: DismissScope): void {
    void askBackground(
      scope === 'category'
        ? { name: 'hide-category', category }
        : { name: 'dismiss', key: scope === 'phrase' ? phraseKey : key },
    );
    this.hide();
  }

  private mount(): Mounted {
    // A page may have taken the host away with everything else in its body.
    if (this.mounted?.host.isConnected) return this.mounted;
    this.remove();
    const host = document.createElement('div');
    host.popover = 'manual';
    for (const type of keptFromPage) host.addEventListener(type, (event) => event.stopPropagation());
    this.mounted = mountInShadow(document.body, host, [tokenStyles, controlStyles, cardStyles]);
    return this.mounted;
  }

  private remove(): void {
    this.mounted?.remove();
    this.mounted = null;
    this.shown = null;
  }
}
