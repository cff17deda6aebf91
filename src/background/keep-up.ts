/** Work under way by name, and whether it was asked for again since it began. */
const running = new Map<string, boolean>();

/**
 * Does a piece of work; where the same is under way, it is done once more afterwards, however often it was asked for.
 * So a fast stream is written as fast as the browser takes it, and its last state is never left out.
 * @param name of this work; the same name, the same work
 */
export async function keepUp(name: string, work: () => Promise<unknown>): Promise<void> {
  const isRunning = running.has(name);
  running.set(name, isRunning);
  if (isRunning) return;
  try {
    do {
      running.set(name, false);
      await work();
    } while (running.get(name));
  } finally {
    running.delete(name);
  }
}
