import { setTimeout } from 'node:timers/promises';

/**
 * Asks again and again until there is an answer that is neither null, undefined nor false, and gives it.
 * @throws when there is none within the limit (ms), naming what was waited for
 */
export async function until<T>(
  what: string,
  ask: () => Promise<T | null | undefined | false>,
  limit = 20_000,
): Promise<T> {
  const end = performance.now() + limit;
  let trouble: unknown = null;
  while (performance.now() < end) {
    try {
      const answer = await ask();
      if (answer !== null && answer !== undefined && answer !== false) return answer;
    } catch (error) {
      trouble = error;
    }
    await setTimeout(25);
  }
  throw new Error(`Waited in vain for ${what}`, { cause: trouble });
}
