import { leftOutEverywhere } from './left-out.ts';
import type { Reader, Turn } from './site.ts';

/** One block of reasoning, as a part of its own before the reply that it stands in. */
class ReasoningTurn implements Turn {
  readonly role = 'assistant';
  readonly bodies: readonly Element[];
  readonly reasoning: readonly Element[] = [];
  readonly persona = null;
  readonly isReasoning = true;

  constructor(
    private readonly reply: Turn,
    readonly element: Element,
    private readonly at: number,
  ) {
    this.bodies = [element];
  }

  get omit(): readonly string[] {
    return leftOutEverywhere;
  }

  get siteId(): string | null {
    const { siteId } = this.reply;
    return siteId && `${siteId} reasoning ${this.at}`;
  }

  get streaming(): boolean {
    return this.reply.streaming;
  }
}

const outermost = (blocks: readonly Element[]): Element[] =>
  [...new Set(blocks)].filter((block) => !blocks.some((other) => other !== block && other.contains(block)));

/** Reads reasoning blocks too, each as a turn of its own; the replies' own text stays without them. */
export const withReasoning = (reader: Reader): Reader => {
  const withParts = new WeakMap<Turn, readonly Turn[]>();
  const partsOf = (turn: Turn): readonly Turn[] => {
    const known = withParts.get(turn);
    if (known) return known;
    const blocks = turn.role === 'assistant' ? outermost(turn.reasoning) : [];
    const parts = [...blocks.map((block, at) => new ReasoningTurn(turn, block, at)), turn];
    withParts.set(turn, parts);
    return parts;
  };
  return { ...reader, nests: true, turns: (isSame) => reader.turns(isSame).flatMap(partsOf) };
};
