let missed = 0;

export const out = (line: string): void => void process.stdout.write(`${line}\n`);

/** Prints a figure with what was wanted of it. */
export function target(name: string, value: string, reached: boolean, wanted: string): void {
  if (!reached) missed += 1;
  out(`${reached ? 'ok    ' : 'MISSED'}  ${name}: ${value} (wanted: ${wanted})`);
}

/** Whether every figure so far was as wanted. */
export const reachedAll = (): boolean => missed === 0;
