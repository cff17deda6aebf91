import { readFile } from 'node:fs/promises';
import pkg from '../../package.json' with { type: 'json' };
import { agreementCsv, disagreementLines } from '../core/study/agreement-table.ts';
import { readLabels } from '../core/study/labels.ts';
import { compareReaders, type JudgedUnit } from '../core/study/readers.ts';
import { classifierNow, faultLine, readerFrom } from './agreement-files.ts';
import { type AgreementOptions, agreementHelp, readAgreementOptions } from './agreement-options.ts';
import { agreementText } from './agreement-text.ts';

/** Compares; returns the exit code. */
async function run({ first, second, format, weak }: AgreementOptions): Promise<number> {
  const gold = readLabels(await readFile(first, 'utf8'));
  const other = second === null ? { reader: await classifierNow(), faults: [] } : await readerFrom(second);
  const faults = [
    ...gold.faults.map((fault) => faultLine(first, fault)),
    ...other.faults.map((fault) => faultLine(second ?? '', fault)),
  ];
  const judged = gold.units.flatMap((unit): JudgedUnit[] => {
    const marks = other.reader(unit);
    return marks ? [{ ...unit, second: marks }] : [];
  });
  const unmatched = gold.units.length - judged.length;
  if (unmatched > 0) faults.push(`${unmatched} ids of ${first} are not in ${second}\n`);
  const compared = compareReaders(judged, weak);
  const tool = `${pkg.version}`;
  const provenance = { tool, weak, first, second: second ?? `Persona Lens ${tool}` };
  const outputs = {
    text: () => agreementText(compared),
    csv: () => agreementCsv(compared, provenance),
    disagreements: () => disagreementLines(compared),
    json: () => {
      const { disagreements, confusion, ...figures } = compared;
      const met = Object.fromEntries([...confusion].map(([name, row]) => [name, Object.fromEntries(row)]));
      return `${JSON.stringify({ ...provenance, ...figures, differing: disagreements.length, confusion: met }, null, 2)}\n`;
    },
  };
  process.stdout.write(outputs[format]());
  process.stderr.write(faults.join(''));
  return faults.length > 0 ? 1 : 0;
}

try {
  const options = readAgreementOptions(process.argv.slice(2));
  if (options.help) process.stdout.write(agreementHelp);
  else process.exitCode = await run(options);
} catch (error) {
  process.stderr.write(`agreement: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
