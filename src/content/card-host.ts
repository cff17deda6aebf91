import { askBackground } from '../platform/ask.ts';
import type { MarkedStatement } from '../platform/protocol.ts';
import { makeCard } from '../ui/card.ts';
import type { DismissScope } from '../ui/dismiss-choices.ts';
import { pageTone } from '../ui/page-tone.ts';
import { hostInShadow, type ShadowHost } from '../ui/shadow-host.ts';
import { type AddedStyles, addStyles } from '../ui/styles.ts';
import type { Mark } from './painter.ts';
import { lineAt, placeCard } from './place-card.ts';

/** Keys and clicks in the card are not for the page's own shortcuts. */
const keptFromPage = ['keydown', 'keyup', 'keypress', 'click', 'pointerdown', 'mousedown'] as const;

/** Tells the statements of one message apart. */
const nameOf = ({ rule, start, end }: MarkedStatement): string => `${rule}:${start}-${end}`;

interface Point {
  x: number;
  y: number;
}

/** The hover card in the page: made when first needed, in a closed shadow root above everything. */
export class CardHost {
  private mounted: ShadowHost | null = null;
  /** What the card in the layer was made of, and its statements as they were found last. */
  private made = '';
  private statements: readonly MarkedStatement[] = [];
  private shown: Mark | null = null;
  private pointer: Point | undefined;
  private focusBefore: Element | null = null;
  private styles = '';
  private added: AddedStyles | null = null;

  /** @param onHide the card went away, by Escape, by a choice in it or because the pointer left */
  constructor(
    signal: AbortSignal,
    private readonly onHide: () => void,
  ) {
    signal.addEventListener('abort', () => this.remove());
    const follow = (): void => {
      if (this.shown) requestAnimationFrame(() => this.place());
    };
    addEventListener('scroll', follow, { signal, capture: true, passive: true });
    addEventListener('resize', follow, { signal });
  }

  /** The mark that the card explains now; a card that the page has taken away explains none. */
  get mark(): Mark | null {
    return this.mounted?.host.isConnected ? this.shown : null;
  }

  /** Sets how the card looks. */
  dress(styles: string): void {
    this.styles = styles;
    this.added?.replace(styles);
  }

  /** Whether an event's target, as the page sees it, is the card. */
  isCard(target: EventTarget | null): boolean {
    return target !== null && target === this.mounted?.host;
  }

  /** Shows the card beside the words; `at` is where the pointer is, absent for the keyboard, which moves into the card. */
  show(marks: readonly [Mark, ...Mark[]], at?: Point): void {
    const [mark] = marks;
    const { host, root, layer, setTone } = this.mount();
    this.shown = mark;
    this.pointer = at;
    setTone(pageTone(mark.message.element));
    this.statements = marks.flatMap((one) => one.statements);
    const made = [mark.message.id, mark.start, mark.end, ...this.statements.map(nameOf)].join(' ');
    // While a reply grows its marks are made anew; a card on the same words stays as the reader has it.
    if (this.made !== made) layer.replaceChildren(this.cardOf(mark.message.isReasoning === true));
    this.made = made;
    if (!host.matches(':popover-open')) host.showPopover();
    this.place();
    if (at) return;
    this.focusBefore ??= document.activeElement;
    root.querySelector<HTMLElement>('.card .primary')?.focus({ preventScroll: true });
  }

  /** Puts the card where its words are now; takes it away when they have left the window or the page. */
  private place(): void {
    if (!this.shown || !this.mounted) return;
    const { message, start, end } = this.shown;
    const lines = message.ranges(start, end).flatMap((range) => [...range.getClientRects()]);
    const line = lineAt(lines, this.pointer);
    if (!line || line.top + line.height < 0 || line.top > innerHeight) {
      this.hide();
      return;
    }
    const { layer } = this.mounted;
    const size = { width: innerWidth, height: innerHeight };
    const { left, top } = placeCard(line, layer.getBoundingClientRect(), size);
    layer.style.left = `${Math.round(left)}px`;
    layer.style.top = `${Math.round(top)}px`;
  }

  /** Takes the card away and gives the focus back to where it was. Returns whether there was a card. */
  hide(): boolean {
    if (!this.shown || !this.mounted) return false;
    this.shown = null;
    this.made = '';
    this.mounted.layer.replaceChildren();
    if (this.mounted.host.isConnected) this.mounted.host.hidePopover();
    if (this.focusBefore instanceof HTMLElement) this.focusBefore.focus({ preventScroll: true });
    this.focusBefore = null;
    this.onHide();
    return true;
  }

  private cardOf(isReasoning: boolean): HTMLElement {
    return makeCard({
      statements: this.statements,
      isReasoning,
      onExplain: (statement) => this.explain(statement),
      onDismiss: (statement, scope) => this.dismiss(statement, scope),
    });
  }

  private explain({ start, end, category }: MarkedStatement): void {
    if (this.shown)
      void askBackground({ name: 'open-panel', message: this.shown.message.id, start, end, category });
    this.hide();
  }

  private dismiss(statement: MarkedStatement, scope: DismissScope): void {
    // A statement's key changes with the text around it.
    const latest = this.statements.find((one) => nameOf(one) === nameOf(statement));
    const { key, phraseKey, category } = latest ?? statement;
    void askBackground(
      scope === 'category'
        ? { name: 'hide-category', category }
        : { name: 'dismiss', category, scope, key: scope === 'phrase' ? phraseKey : key },
    );
    this.hide();
  }

  private mount(): ShadowHost {
    // A page may have taken the host away with everything else in its body.
    if (this.mounted?.host.isConnected) return this.mounted;
    this.remove();
    const host = document.createElement('div');
    host.popover = 'manual';
    for (const type of keptFromPage) host.addEventListener(type, (event) => event.stopPropagation());
    this.mounted = hostInShadow(document.body, host, []);
    this.added = addStyles(this.mounted.root, this.styles);
    return this.mounted;
  }

  private remove(): void {
    this.mounted?.host.remove();
    this.mounted = null;
    this.shown = null;
    this.made = '';
  }
}
