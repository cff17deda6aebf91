import type { Turn } from '../sites/site.ts';
import type { Message } from './message.ts';
import type { TextMap } from './text-map.ts';

/** A message as it is kept between two looks at the page. */
export class Entry {
  text = '';
  map: TextMap | null = null;
  siteId: string | null;
  /** Where its text was read last. */
  element: Element;
  streaming = false;
  /** When the text last grew, in the pace's milliseconds. */
  grewAt = Number.NEGATIVE_INFINITY;
  message: Message | null = null;
  /** Its place among all messages that are kept. */
  place = 0;
  /** How many messages have been put out up to this one, it included. */
  rank = 0;
  readonly role: Turn['role'];

  /** Its turn as the page had it last. */
  turn: Turn;

  constructor(
    readonly id: string,
    /** The last revision of an earlier message of this id. */
    private readonly before: number,
    turn: Turn,
  ) {
    this.role = turn.role;
    this.siteId = turn.siteId;
    this.element = turn.element;
    this.turn = turn;
  }

  get revision(): number {
    return this.message?.revision ?? this.before;
  }

  /** The page has another turn for it. */
  take(turn: Turn): void {
    this.turn = turn;
    this.siteId = turn.siteId ?? this.siteId;
  }

  /** Puts the next revision out. */
  publish(): Message {
    const { persona, isReasoning = false } = this.turn;
    this.message = {
      id: this.id,
      role: this.role,
      text: this.text,
      revision: this.revision + 1,
      streaming: this.streaming,
      persona,
      isReasoning,
      element: this.element,
      ranges: (start, end) => this.map?.ranges(start, end) ?? [],
    };
    return this.message;
  }
}
