import { vi } from 'vitest';
import { linkToBackground } from '../../src/content/background-link.ts';
import type { Message } from '../../src/content/conversation.ts';
import type { MarkedStatement, Reply, ToBackground } from '../../src/platform/protocol.ts';
import { handPace } from './hand-pace.ts';

type Changed = Extract<ToBackground, { name: 'message-changed' }>;

export const message = (text: string, revision: number, streaming = true): Message => ({
  id: 'm1',
  role: 'assistant',
  text,
  revision,
  streaming,
  persona: null,
  element: null as unknown as Element,
  ranges: () => [],
});

/** A background whose answers the test gives when it wants to. */
export const slowBackground = () => {
  const asked: Changed[] = [];
  const answers: ((reply: Reply<unknown>) => void)[] = [];
  const ask = vi.fn((sent: ToBackground) => {
    if (sent.name !== 'message-changed') return Promise.resolve({ ok: true, value: null });
    asked.push(sent);
    return new Promise((resolve) => answers.push(resolve));
  });
  const answer = async (reply?: Reply<unknown>): Promise<void> => {
    const revision = asked.at(-1)?.revision ?? 0;
    answers.shift()?.(
      reply ?? {
        ok: true,
        value: { revision, language: 'english', statements: [] },
      },
    );
    // Lets everything that follows from the answer happen first.
    await new Promise((resolve) => setTimeout(resolve));
  };
  return {
    asked,
    answer,
    ask: ask as unknown as Parameters<typeof linkToBackground>[3],
  };
};

/** A link to such a background, and what it hands on. */
export const start = (ask: Parameters<typeof linkToBackground>[3]) => {
  const results: [revision: number, statements: number][] = [];
  const onResult = (of: Message, found: readonly MarkedStatement[]): void => {
    results.push([of.revision, found.length]);
  };
  const { pace, go, waiting } = handPace();
  const link = linkToBackground(onResult, () => undefined, new AbortController().signal, ask, pace);
  return { link, results, go, waiting };
};
