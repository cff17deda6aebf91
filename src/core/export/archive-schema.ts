import * as v from 'valibot';
import { categories, polarities, strengths, voices } from '../taxonomy.ts';
import { archiveLimits } from './archive.ts';

/** What a check of our own is called in an issue, beside valibot's own types. */
export const ownChecks = {
  outside: 'outside the text',
  userStatements: 'statements of the user',
  date: 'not a day',
} as const;

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const name = v.pipe(v.string(), v.maxLength(archiveLimits.name));

const statement = v.object({
  start: count,
  end: count,
  category: v.picklist(categories),
  strength: v.picklist(strengths),
  voice: v.picklist(voices),
  polarity: v.picklist(polarities),
  rule: v.pipe(name, v.minLength(1)),
});

const message = v.object({
  role: v.picklist(['assistant', 'user']),
  text: v.pipe(v.string(), v.maxLength(archiveLimits.text)),
  persona: v.nullable(name),
  language: v.picklist(['english', 'other']),
  roleplay: v.boolean(),
  statements: v.pipe(v.array(statement), v.maxLength(archiveLimits.statements)),
});

type Message = v.InferOutput<typeof message>;

/** The first statement that does not stand inside its message's text, and which of its two ends is wrong. */
function misplaced({ text, statements }: Message): { at: number; field: 'start' | 'end' } | null {
  const at = statements.findIndex(({ start, end }) => start >= end || end > text.length);
  const found = statements[at];
  if (!found) return null;
  return { at, field: found.end > text.length ? 'end' : 'start' };
}

const step = (key: string | number, input: unknown): v.IssuePathItem =>
  ({ type: 'unknown', origin: 'value', input, key, value: null }) as v.UnknownPathItem;

const soundMessage = v.pipe(
  message,
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    const found = dataset.value;
    if (found.role === 'user' && found.statements.length > 0) {
      addIssue({ message: ownChecks.userStatements, path: [step('statements', found)] });
      return;
    }
    const wrong = misplaced(found);
    if (!wrong) return;
    const { at, field } = wrong;
    addIssue({
      message: ownChecks.outside,
      input: found.statements[at]?.[field],
      path: [step('statements', found), step(at, found.statements), step(field, null)],
    });
  }),
);

const day = v.pipe(
  v.string(),
  v.isoTimestamp(),
  v.check((text) => !Number.isNaN(Date.parse(text)), ownChecks.date),
);

const conversation = v.object({
  title: v.pipe(v.string(), v.maxLength(archiveLimits.title), v.regex(/\S/)),
  site: name,
  date: day,
  messages: v.pipe(v.array(soundMessage), v.minLength(1), v.maxLength(archiveLimits.messages)),
});

/** What makes a file an archive at all, whatever its version. */
export const envelope = v.object({ format: v.string(), version: v.optional(v.unknown()) });

/** The whole file, version 1. Keys that it does not name are left out of what is read. */
export const archive = v.object({
  conversations: v.pipe(v.array(conversation), v.maxLength(archiveLimits.conversations)),
});
