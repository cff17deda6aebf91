import type { Pace } from '../../src/content/pace.ts';

/** A clock that stands still until it is told to go on. */
export const handPace = () => {
  let time = 0;
  let due: { at: number; callback: () => void }[] = [];
  const add = (at: number, callback: () => void) => {
    const one = { at, callback };
    due.push(one);
    return () => {
      due = due.filter((other) => other !== one);
    };
  };
  const pace: Pace = {
    nextFrame: (callback) => add(time, callback),
    after: (milliseconds, callback) => add(time + milliseconds, callback),
    now: () => time,
  };
  /** Lets observers report, then runs what is due after so many milliseconds. */
  const go = async (milliseconds = 0) => {
    await new Promise((resolve) => setImmediate(resolve));
    time += milliseconds;
    for (const one of due.filter(({ at }) => at <= time)) {
      due = due.filter((other) => other !== one);
      one.callback();
    }
  };
  return { pace, go, waiting: () => due.length };
};
