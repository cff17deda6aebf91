import type { Role } from '../site.ts';

/**
 * How plainly a word in an attribute names a role: 3 who speaks, 2 which way the message goes, 1 a word that means
 * other things elsewhere. A word counts only where it tells messages of one page apart.
 */
const roleWords: Record<Role, Record<1 | 2 | 3, string>> = {
  assistant: {
    3: 'assistant bot ai model chatbot robot gpt chatgpt llm copilot agent gemini claude aimessage botmessage',
    2: 'incoming inbound received receiver other others theirs them host system operator machine partner',
    1: 'left start response reply answer output server remote receive leading',
  },
  user: {
    3: 'user human me my mine myself own self you visitor usermessage humanmessage',
    2: 'outgoing outbound sent sender guest client customer',
    1: 'right end current request question query prompt send alt reverse trailing',
  },
};

export interface RoleWord {
  role: Role;
  weight: number;
}

const known = new Map<string, RoleWord>();
for (const role of ['assistant', 'user'] as const)
  for (const weight of [1, 2, 3] as const)
    for (const word of roleWords[role][weight].split(' ')) known.set(word, { role, weight });

/** The role that a word names, if it names one. */
export const roleWord = (word: string): RoleWord | null => known.get(word) ?? null;

const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words in names of chats and their parts. */
export const chatWords = wordSet(
  'chat chats chatbot chatbox message messages msg msgs bubble bubbles conversation conversations dialog dialogue ' +
    'transcript messenger assistant bot copilot gpt llm ai webchat livechat utterance balloon mbox turn turns',
);

/** Words in names of pages where people write below each other, but not in a chat. */
export const elsewhereWords = wordSet(
  'comment comments commenter review reviews rating post posts forum topic topics article mail mails email inbox ' +
    'ticket tickets issue issues product products cart faq qa blog news story vote votes upvote answers ' +
    'questions changelog todo wiki guestbook pullrequest',
);

/** Words in names of what stands around a message's text: who, when, what can be done with it. */
export const labelWords = wordSet(
  'avatar avatars name names author sender username nickname time timestamp timestamps stamp date datetime meta metadata status ' +
    'action actions toolbar feedback reaction reactions badge receipt receipts menu tooltip copy vote suggestion ' +
    'suggestions chip chips options citations sources indicator spinner loader typing footer header icon label ' +
    'controls buttons',
);

/** Words in names of what holds a message's text beside its label: "content", "message and actions", "with avatar". */
export const contentWords = wordSet('content contents body and with');

/** Words in names of what the reader may choose to say next. */
export const offerWords = wordSet('suggestion suggestions suggested options chips starters choices');

/** Words in names of one message. */
export const messageWords = wordSet('message msg bubble turn utterance balloon response reply');

/** Words in names of what a model shows of its reasoning. */
export const reasoningWords = wordSet('reasoning thinking thought thoughts cot chainofthought');

/** "copilotKitUserMessage" and "cs-message--incoming" as their words, in lower case. */
export const wordsOf = (name: string): string[] =>
  name
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== '');

/** Class names that only say how text may be selected or set, though they hold a role's word. */
export const isUtility = (name: string): boolean =>
  /^(?:[\w-]+:)*-?(?:user-select|select|text|font|border|rounded|inset|pl|pr|ps|pe|outline|ring|bg)[-[]/.test(
    name,
  ) || /[[\]:()]|(?:^|-)(?:pad|padding|margin)-/.test(name);
