import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { classify } from '../core/classify/index.ts';

const path = process.argv[2] ?? '-';
const input = path === '-' ? process.stdin : createReadStream(path, 'utf8');
let number = 0;
for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
  number++;
  if (line.trim() === '') continue;
  try {
    const { id, text, user } = JSON.parse(line);
    const statements = classify(text, { user }).map((one) => ({
      start: one.start,
      end: one.end,
      text: text.slice(one.start, one.end),
      category: one.category,
      strength: one.strength,
      voice: one.voice,
      polarity: one.polarity,
      rule: one.rule,
    }));
    process.stdout.write(`${JSON.stringify({ id, statements })}\n`);
  } catch (error) {
    process.stderr.write(`line ${number}: ${String(error)}\n`);
    process.exitCode = 1;
  }
}
