import type { TranscriptMessage } from './transcript.ts';

/** How a line says who speaks. */
export type SpeakerStyle = 'heading' | 'bold' | 'said' | 'plain';

/** A line that says who speaks, and what stands after the name. */
export interface SpeakerLine {
  style: SpeakerStyle;
  name: string;
  rest: string;
}

const users = new Set('user human you me prompt question q customer student interviewer'.split(' '));

/** The assistant by its part, or by its product's name, with the name as the product writes it. */
const assistants: Record<string, string> = Object.fromEntries([
  ...'assistant ai bot chatbot model response answer a agent llm'.split(' ').map((name) => [name, '']),
  ['ai assistant', ''],
  ...[
    'ChatGPT',
    'Claude',
    'Gemini',
    'Bard',
    'Copilot',
    'Bing',
    'Grok',
    'DeepSeek',
    'Perplexity',
    'Le Chat',
    'Mistral',
    'Meta AI',
    'Llama',
    'Qwen',
    'Kimi',
    'Pi',
    'Replika',
    'Character.AI',
    'GPT',
    'GPT-4',
    'GPT-4o',
    'GPT-5',
  ].map((name) => [name.toLowerCase(), name]),
]);
const notes = new Set(['system', 'tool', 'developer']);

const clean = (name: string): string => name.toLowerCase().replace(/\s+/g, ' ').trim();

/** The role of a speaker by the name; null where the name is not known. */
export function roleOfSpeaker(name: string, assistant: string | null): TranscriptMessage['role'] | null {
  const known = clean(name);
  if (assistant !== null)
    return known === clean(assistant) ? 'assistant' : notes.has(known) ? 'aside' : 'user';
  if (users.has(known)) return 'user';
  if (notes.has(known)) return 'aside';
  return Object.hasOwn(assistants, known) ? 'assistant' : null;
}

/** The product that a speaker's name is; empty where the name is only a part. */
export function productOf(name: string): string {
  const known = clean(name);
  return Object.hasOwn(assistants, known) ? (assistants[known] ?? '') : '';
}

/** A name: a few words that begin with a letter, without the signs that end a sentence. */
const name = "([\\p{L}][\\p{L}\\p{N} ._'’+-]{0,38}?)";
/** A time or a number in front of or behind the name, as chat logs write it. */
const stamp = '(?:[\\[(]?\\d{1,4}[-/:.\\d, ]{0,24}(?:[ap]m)?[\\])]?[ \\t]+)?';
const after = '(?:[ \\t]*[\\[(][^\\])\\n]{1,40}[\\])])?';

const styles: readonly [SpeakerStyle, RegExp][] = [
  [
    'said',
    new RegExp(
      `^#{0,6}[ \\t]*(?:\\*\\*)?${name} (?:said|says|responded|replied|wrote):?(?:\\*\\*)?:?[ \\t]*$`,
      'u',
    ),
  ],
  [
    'heading',
    new RegExp(
      `^#{1,6}[ \\t]+(?:[^\\p{L}\\p{N} \\t\\n][^\\p{L}\\p{N}\\n]{0,3}[ \\t]*)?(?:\\*\\*)?${name}${after}:?(?:\\*\\*)?:?[ \\t]*$`,
      'u',
    ),
  ],
  [
    'bold',
    new RegExp(
      `^(?:\\*\\*|__)(?:[^\\p{L}\\p{N}\\n]{1,4}[ \\t]*)?${name}${after}(?::(?:\\*\\*|__)|(?:\\*\\*|__)[ \\t]*:|(?:\\*\\*|__)[ \\t]*$)(.*)$`,
      'u',
    ),
  ],
  ['plain', new RegExp(`^${stamp}${name}${after}:(?:[ \\t](.*))?$`, 'u')],
];

/** What a line says of who speaks, in each style that it fits. */
export function speakerLinesIn(line: string): SpeakerLine[] {
  return styles.flatMap(([style, pattern]) => {
    const found = pattern.exec(line);
    return found ? [{ style, name: (found[1] ?? '').trim(), rest: (found[2] ?? '').trim() }] : [];
  });
}
