import { useCallback, useState } from 'react';
import { scriptedAssistant } from './script.ts';

export interface ShownTurn {
  id: string;
  role: 'assistant' | 'user';
  text: string;
  streaming: boolean;
}

const reply = scriptedAssistant();

/** The turns of the scripted conversation as React state, and what to call when the reader sends a line. */
export function useTurns(): { turns: readonly ShownTurn[]; send: (line: string) => Promise<void> } {
  const [turns, setTurns] = useState<readonly ShownTurn[]>([]);
  const send = useCallback(async (line: string) => {
    const id = String(window.scripted.begun);
    const asked: ShownTurn = { id: `user-${id}`, role: 'user', text: line, streaming: false };
    setTurns((before) => [...before, asked]);
    const show = (text: string, streaming: boolean): void =>
      setTurns((before) => [
        ...before.filter((turn) => turn.id !== `assistant-${id}`),
        { id: `assistant-${id}`, role: 'assistant', text, streaming },
      ]);
    let whole = '';
    for await (const text of reply()) {
      whole = text;
      show(text, true);
    }
    show(whole, false);
  }, []);
  return { turns, send };
}
