import { CardHost } from './card-host.ts';

/** The part of the content script that only a page with marks needs. */
export interface CardScript {
  /** Makes the card of a page; see CardHost. */
  make(...given: ConstructorParameters<typeof CardHost>): CardHost;
}

export const cardScript: CardScript = { make: (...given) => new CardHost(...given) };
