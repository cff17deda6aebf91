import type { CardHost } from './card-host.ts';
import type { CardScript } from './card-script.ts';
import type { Mark } from './painter.ts';

type Shown = Parameters<CardHost['show']>;

/** The card as the rest of the content script has it: it is brought in before the reader needs it, and not with the page. */
export class CardLink {
  private card: CardHost | null = null;
  private isDue = false;
  private isLoading = false;
  private styles = '';
  /** What is to be shown once there is a card. */
  private wanted: Shown | null = null;

  /**
   * @param load brings what makes the card; null where it cannot be had now: then it is asked for again when it is needed
   * @param onHide the card went away, see CardHost
   */
  constructor(
    private readonly load: () => Promise<CardScript | null>,
    private readonly signal: AbortSignal,
    private readonly onHide: () => void,
  ) {}

  /** There are marks: the reader may want the card soon. */
  prepare(): void {
    if (this.card || this.isDue) return;
    this.isDue = true;
    requestIdleCallback(() => {
      this.isDue = false;
      void this.bring();
    });
  }

  /** The mark that the card explains now, or will as soon as it is there. */
  get mark(): Mark | null {
    return this.wanted?.[0][0] ?? this.card?.mark ?? null;
  }

  dress(styles: string): void {
    this.styles = styles;
    this.card?.dress(styles);
  }

  isCard(target: EventTarget | null): boolean {
    return this.card?.isCard(target) ?? false;
  }

  show(...shown: Shown): void {
    if (this.card) this.card.show(...shown);
    else {
      this.wanted = shown;
      void this.bring();
    }
  }

  hide(): boolean {
    if (this.card) return this.card.hide();
    const wasWanted = this.wanted !== null;
    this.wanted = null;
    if (wasWanted) this.onHide();
    return wasWanted;
  }

  private async bring(): Promise<void> {
    if (this.card || this.isLoading || this.signal.aborted) return;
    this.isLoading = true;
    const script = await this.load();
    this.isLoading = false;
    if (this.signal.aborted) return;
    const { wanted } = this;
    if (!script) {
      this.hide();
      return;
    }
    this.wanted = null;
    this.card = script.make(this.signal, this.onHide);
    this.card.dress(this.styles);
    if (wanted) this.card.show(...wanted);
  }
}
