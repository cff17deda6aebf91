import { scriptedAssistant } from './script.ts';

export interface ToldTurn {
  id: string;
  role: 'assistant' | 'user';
  text: string;
}

const reply = scriptedAssistant();

/**
 * The turns of the scripted conversation, for UIs that are told anew what to show at each change.
 * @returns what to call when the reader sends a line
 */
export function tellTurns(show: (turns: readonly ToldTurn[]) => void): (line: string) => Promise<void> {
  let turns: readonly ToldTurn[] = [];
  const set = (next: readonly ToldTurn[]): void => {
    turns = next;
    show(turns);
  };
  return async (line) => {
    const id = String(window.scripted.begun);
    set([...turns, { id: `user-${id}`, role: 'user', text: line }]);
    const before = turns;
    for await (const text of reply()) set([...before, { id: `assistant-${id}`, role: 'assistant', text }]);
  };
}
