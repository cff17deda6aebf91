import type fc from 'fast-check';

/** A part of the product that must stand whatever comes to it. */
export interface Subject {
  name: string;
  /** What comes to it: values that JSON can hold, so that a found case can be kept. */
  cases: fc.Arbitrary<unknown>;
  /** @throws when it does not stand */
  check(value: unknown): void;
}

/** A subject whose cases and check are of one type; whoever holds subjects need not know it. */
export const subject = <T>(name: string, cases: fc.Arbitrary<T>, check: (value: T) => void): Subject => ({
  name,
  cases,
  check: (value) => check(value as T),
});

/** @throws with these words where something does not hold */
export function hold(is: boolean, words: string): void {
  if (!is) throw new Error(words);
}
