import { Session } from 'node:inspector';

/** What was done between two moments, counted, not timed. */
export interface Work {
  /** Calls of functions and rounds of loops and branches in our own code of these rooms. */
  steps: number;
  /** Reads and calls of the page's DOM from our code; what the DOM does inside one is its own. */
  dom: number;
}

const rooms = /\/src\/(?:content|sites|platform)\//;

const session = new Session();
session.connect();

const post = <T>(method: string, parameters: object = {}): T => {
  let answer: unknown;
  session.post(method, parameters, (error, result) => {
    if (error) throw error;
    answer = result;
  });
  return answer as T;
};

interface Coverage {
  result: { url: string; functions: { ranges: { count: number }[] }[] }[];
}

const stepsSinceLast = (): number =>
  post<Coverage>('Profiler.takePreciseCoverage')
    .result.filter(({ url }) => rooms.test(url))
    .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges))
    .reduce((sum, { count }) => sum + count, 0);

let depth = 0;
let touched = 0;

/** Counts a call of `own` unless the DOM made it itself, in answer to another. */
const counted = (own: (...all: unknown[]) => unknown) =>
  function (this: unknown, ...all: unknown[]): unknown {
    if (depth === 0) touched += 1;
    depth += 1;
    try {
      return own.apply(this, all);
    } finally {
      depth -= 1;
    }
  };

const watchPrototype = (prototype: object): void => {
  for (const [name, described] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
    if (name === 'constructor' || !described.configurable) continue;
    const { get, value } = described;
    if (get) Object.defineProperty(prototype, name, { ...described, get: counted(get) });
    else if (typeof value === 'function')
      Object.defineProperty(prototype, name, { ...described, value: counted(value) });
  }
};

/** Counts from now on, in this process and for this window, what our code does. */
export function countWork(): () => Work {
  post('Profiler.enable');
  post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  for (const { prototype } of [
    Node,
    Element,
    HTMLElement,
    Text,
    CharacterData,
    Document,
    DocumentFragment,
    Range,
  ])
    watchPrototype(prototype);
  return () => {
    const work = { steps: stepsSinceLast(), dom: touched };
    touched = 0;
    return work;
  };
}
