import { expect } from 'vitest';
import { saidIn } from '../../../src/core/import/build.ts';
import {
  type ImportFault,
  readTranscripts,
  type TextReading,
  type Transcript,
} from '../../../src/core/import/index.ts';

/** The conversations of a file that is read without a fault. */
export const read = (text: string, name?: string, how?: TextReading): Transcript[] => {
  const result = readTranscripts(text, name, how);
  if (!result.ok) throw new Error(JSON.stringify(result.fault));
  expect(result.faults).toEqual([]);
  return result.transcripts;
};

/** The one conversation of such a file. */
export const only = (text: string, name?: string, how?: TextReading): Transcript => {
  const [first, ...others] = read(text, name, how);
  expect(others).toEqual([]);
  if (!first) throw new Error('nothing was read');
  return first;
};

/** The first thing that is wrong with a file. */
export const fault = (text: string): ImportFault | undefined => {
  const result = readTranscripts(text);
  return result.ok ? result.faults[0] : result.fault;
};

/** What is said in the branch that is shown, with who says it. */
export const said = ({ branches: [shown] }: Transcript): string[] =>
  shown.messages.filter(({ role }) => role !== 'aside').map((one) => `${one.role}: ${saidIn(one)}`);
