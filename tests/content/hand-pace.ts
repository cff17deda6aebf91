import type { Pace } from '../../src/content/pace.ts';

/** A clock that stands still until it is told to go on. */
export const handPace = () => {
  let time = 0;
  let due: { at: number; isFrame: boolean; callback: () => void }[] = [];
  const add = (at: number, isFrame: boolean, callback: () => void) => {
    const one = { at, isFrame, callback };
    due.push(one);
    return () => {
      due = due.filter((other) => other !== one);
    };
  };
  const pace: Pace = {
    nextFrame: (callback) => add(time, true, callback),
    after: (milliseconds, callback) => add(time + milliseconds, false, callback),
    now: () => time,
  };
  const run = (isFrame: boolean) => {
    for (const one of due.filter(({ at, isFrame: is }) => at <= time && is === isFrame)) {
      due = due.filter((other) => other !== one);
      one.callback();
    }
  };
  /** Lets observers report, then runs what is due after so many milliseconds, and then draws a frame. */
  const go = async (milliseconds = 0) => {
    await new Promise((resolve) => setImmediate(resolve));
    time += milliseconds;
    run(false);
    run(true);
  };
  return { pace, go, waiting: () => due.length };
};
