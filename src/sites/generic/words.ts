import type { Role } from '../site.ts';

/**
 * How plainly a word in an attribute names a role: 3 who speaks, 2 which way the message goes, 1 on which side it
 * stands. A word counts only where it tells messages of one page apart, so one that all of them carry is harmless.
 */
const words: Record<Role, Record<1 | 2 | 3, string>> = {
  assistant: {
    3: 'assistant bot ai model chatbot robot gpt llm copilot agent machine gemini claude operator received',
    2: 'incoming inbound received receive host other others theirs them response reply answer output partner',
    1: 'left start',
  },
  user: {
    3: 'user human me my mine myself own self you visitor',
    2: 'outgoing outbound sent send guest client customer current request question query prompt input',
    1: 'right end',
  },
};

export interface RoleWord {
  role: Role;
  weight: 1 | 2 | 3;
}

const known = new Map<string, RoleWord>();
for (const role of ['assistant', 'user'] as const)
  for (const weight of [1, 2, 3] as const)
    for (const word of words[role][weight].split(' ')) known.set(word, { role, weight });

/** The role that a word names, if it names one. */
export const roleWord = (word: string): RoleWord | null => known.get(word) ?? null;

/** "copilotKitUserMessage" and "cs-message--incoming" as their words, in lower case. */
export const wordsOf = (name: string): string[] =>
  name
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== '');
