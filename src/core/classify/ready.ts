import { type Match, matchAt } from './match.ts';
import { type Needs, rarestFirst } from './needs.ts';
import { compile, firstSymbols, type Pattern, required } from './pattern.ts';
import type { Token } from './tokens.ts';

/** A pattern, with what lets most sentences, and most of their tokens, pass it by. */
export interface Ready {
  pattern: Pattern;
  /** The symbols with which it can begin; null for any. */
  first: ReadonlySet<number> | null;
  /** The symbol of `first`, if it is the only one, as "i" is of most patterns; otherwise -1. */
  only: number;
  /** The rarest first. */
  needs: Needs;
}

export const ready = (source: string): Ready => {
  const pattern = compile(source);
  const first = firstSymbols(pattern);
  const only = first?.size === 1 ? ([...first][0] ?? -1) : -1;
  return { pattern, first, only, needs: rarestFirst(required(pattern)) };
};

function begins({ first, only }: Ready, { symbols }: Token): boolean {
  if (only >= 0) return symbols.includes(only);
  if (first === null) return true;
  for (const symbol of symbols) if (first.has(symbol)) return true;
  return false;
}

const noMatches: readonly Match[] = [];

/** Where the pattern matches. */
export function matches(ready: Ready, tokens: readonly Token[]): readonly Match[] {
  let found: Match[] | null = null;
  for (let at = 0; at < tokens.length; at++) {
    if (!begins(ready, tokens[at] as Token)) continue;
    const match = matchAt(ready.pattern, tokens, at);
    if (!match) continue;
    if (found) found.push(match);
    else found = [match];
  }
  return found ?? noMatches;
}
