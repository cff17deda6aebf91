/** When work is done: tests pass their own. */
export interface Pace {
  /** Calls back before the next painting, or soon where nothing is painted. Returns a way to call it off. */
  nextFrame(callback: () => void): () => void;
  /** Calls back once after a time in milliseconds. Returns a way to call it off. */
  after(milliseconds: number, callback: () => void): () => void;
  /** Milliseconds since some moment, by a clock that nobody sets. */
  now(): number;
}

/** A hidden tab paints nothing; its messages are read this late. */
const hiddenTabDelay = 250;

export const browserPace: Pace = {
  nextFrame(callback) {
    const done = () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
      callback();
    };
    const frame = requestAnimationFrame(done);
    const timer = setTimeout(done, hiddenTabDelay);
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  },
  after(milliseconds, callback) {
    const timer = setTimeout(callback, milliseconds);
    return () => clearTimeout(timer);
  },
  now: () => performance.now(),
};
